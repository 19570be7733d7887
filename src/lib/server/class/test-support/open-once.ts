import { openEmbedded } from '../store/open-embedded.ts';
import { openPostgres } from '../store/open-postgres.ts';
import { openStore } from '../store/store.ts';

// A process of a test: opens the store at a place, counts its rooms, and ends.
const [, , engine = '', at = ''] = process.argv;
const store = await openStore(engine === 'libsql' ? openEmbedded(at) : openPostgres(at, console.error));
console.log(await store.roomCount());
await store.close();
