/** A module as one script, for a thread of Node’s; scripts/vite/threads.mjs makes it. */
declare module '*?thread' {
  const code: string;
  export default code;
}
