import { whenIdle } from '../when-idle.ts';
import { KEEP_ENGINE, TAKE_OVER } from './notes.ts';

const HOUR = 3_600_000;

/** What a page wants to know of the editions of the site. */
export type Watcher = {
  readonly onready: (take: () => void) => void; // a new edition lies ready; `take` changes over to it
  readonly onchanged: () => void; // this page is of an edition that is no longer served
};

const savesData = (): boolean => {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true;
};

/** Calls back with each worker that waits to take over from another. */
const eachWaiting = (registration: ServiceWorkerRegistration, tell: (worker: ServiceWorker) => void): void => {
  const look = (): void => {
    if (registration.waiting && registration.active) tell(registration.waiting);
  };
  look();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
};

/** Asks for news when the page is looked at again, at most once an hour. */
const askAgain = (registration: ServiceWorkerRegistration): (() => void) => {
  let asked = Date.now();
  const ask = (): void => {
    if (document.hidden || Date.now() - asked < HOUR) return;
    asked = Date.now();
    registration.update().catch(() => undefined); // no network: next time
  };
  document.addEventListener('visibilitychange', ask);
  return () => document.removeEventListener('visibilitychange', ask);
};

/** Watches for a new edition until the function it gives is called; has the engine kept when the browser is idle. */
export const watchEditions = ({ onready, onchanged }: Watcher): (() => void) => {
  const container: ServiceWorkerContainer | undefined = Reflect.get(navigator, 'serviceWorker');
  if (container === undefined) return () => undefined;
  let stop = (): void => undefined;
  // The first worker of all takes charge of a page that is its own edition already.
  let isServed = container.controller !== null;
  const changed = (): void => {
    if (isServed) onchanged();
    isServed = true;
  };
  container.addEventListener('controllerchange', changed);
  void container.ready.then((registration) => {
    stop = askAgain(registration);
    eachWaiting(registration, (worker) => onready(() => worker.postMessage(TAKE_OVER)));
    if (!savesData()) whenIdle(() => registration.active?.postMessage(KEEP_ENGINE));
  });
  return () => {
    stop();
    container.removeEventListener('controllerchange', changed);
  };
};
