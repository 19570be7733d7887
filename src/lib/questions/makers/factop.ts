import { THREE_SPEAKERS } from '../examples.ts';
import type { Maker } from '../maker.ts';
import { factopAhead } from './factop-ahead.ts';
import { factopRecords } from './factop-records.ts';
import { factopWritten } from './factop-written.ts';

/** What could be checked against a record: a claim with something in writing behind it, and none about what is to come. */
export const factop: Maker = {
  id: 'FACTOP',
  write: (context) => [...factopRecords(context), ...factopWritten(context), ...factopAhead(context)],
  matches: `${THREE_SPEAKERS}

A report by the council’s engineers says that the pump was switched off during the flood.`,
  not: THREE_SPEAKERS,
};
