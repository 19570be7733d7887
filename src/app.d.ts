declare global {
  namespace App {}
  interface ImportMetaEnv {
    readonly IS_STATIC: boolean; // built for a static host, where no server opens links
  }
}
export {};
