// Short made-up pairs: what a maker of cross-text questions must see, and what it must not.
const FERRY_A = `Ferry runs aground off Solmark

The Solmark Courier

A ferry with 120 people on board ran aground off Solmark on Tuesday.

The captain, Ilse Brandt, said the engine had failed. “We lost power near the rocks,” she told the Courier.

About 300 people watched the rescue from the harbour wall. The rescue ended at 9.40pm on Tuesday.

The harbour master, Piet Maas, said the lights on the wall had been working. “Every lamp was lit,” he said.

The harbour board said on Wednesday that it would open an inquiry. Divers checked the hull on Wednesday morning.`;

const FERRY_B = `Passengers tell of night on stranded ferry

The Northern Echoes

A ferry ran aground off Solmark on Tuesday with 135 people on board.

The captain, Ilse Brandt, blamed the engine. “We were without power close to the rocks,” she said.

The harbour board is to investigate. The rescue ended at 9.40pm on Tuesday, when the last of the passengers came ashore at 11pm.

About 500 people watched the rescue from the harbour wall. A lifeboat crew from Tarn gave the passengers soup and blankets.`;

const FAIR = `Village fair raises £4,000 for the school

The Little Dorning Post

The fair at Little Dorning raised £4,000 for the school on Saturday.

The head teacher, Maud Penrose, said the money would buy a piano. “The old one has lost its low notes,” she said.

Some 200 people came to the fair, which was held for the tenth time.`;

export const ONE_EVENT: readonly [string, string] = [FERRY_A, FERRY_B];
export const TWO_EVENTS: readonly [string, string] = [FERRY_A, FAIR];
