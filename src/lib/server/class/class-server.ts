import { openEmbedded } from './store/open-embedded.ts';
import { openPostgres } from './store/open-postgres.ts';
import { openStore } from './store/store.ts';
import { makeOwnBus } from './bus.ts';
import { makePostgresBus } from './bus-postgres.ts';
import { makeHub, type Hub } from './hub.ts';
import { makeDirect, type Direct } from './http/direct.ts';
import { makeLimits } from './http/limits.ts';
import type { Limits } from './http/context.ts';
import { makeSockets, type Sockets } from './socket.ts';

/** Where the class keeps what it knows. */
export type Place = { readonly directory: string; readonly database: string | null };

export type ClassServer = {
  readonly hub: () => Promise<Hub>;
  readonly sockets: Sockets;
  readonly direct: Direct;
  readonly limits: Limits;
  /** Ends every line, writes what is waiting, closes the store. */
  readonly close: () => Promise<void>;
};

const openHub = async ({ directory, database }: Place, report: (error: unknown) => void): Promise<Hub> => {
  const engine = database === null ? openEmbedded(directory) : openPostgres(database, report);
  const store = await openStore(engine);
  const hub = makeHub({
    store,
    report,
    bus: (heard) => (database === null ? makeOwnBus() : makePostgresBus(database, heard, report)),
  });
  await hub.removeExpired();
  return hub;
};

/** The class on one place. It is opened at the first use; where that fails, the next use tries again. */
export const makeClassServer = (place: Place, report: (error: unknown) => void): ClassServer => {
  let opening: Promise<Hub> | null = null;
  const hub = async (): Promise<Hub> => {
    opening ??= openHub(place, report);
    try {
      return await opening;
    } catch (error) {
      opening = null;
      throw error;
    }
  };
  const sockets = makeSockets(hub, report);
  return {
    hub,
    sockets,
    direct: makeDirect(hub, report),
    limits: makeLimits(),
    close: async () => {
      sockets.close();
      const opened = await opening?.catch(() => null);
      opening = null;
      await opened?.close();
    },
  };
};
