import { makeClassServer, type ClassServer, type Place } from './class-server.ts';

declare global {
  /** The one class of this process: Vite keeps two graphs of modules, a build two bundles, and both must meet here. */
  var saysWhoClass: ClassServer | undefined;
}

const placeFrom = (env: NodeJS.ProcessEnv): Place => ({
  directory: env.DATA_DIR || 'data',
  database: env.DATABASE_URL || null,
});

/** The class of this process, on the place that the environment names. */
export const runningClass = (): ClassServer =>
  (globalThis.saysWhoClass ??= makeClassServer(placeFrom(process.env), (error) => console.error(error)));
