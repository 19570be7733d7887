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

const PORT_A = `Sailors Planning To Block Port of Tarsk, Velmarian Coast Guard Warns

OPINION: This article may contain commentary which reflects the author's opinion.

A group of sailors is planning to block the port of Tarsk in northern Velmaria, the Velmarian Coast Guard has warned.

The Coast Guard made the claim in a post on Telegram on Friday.

“A group of angry sailors is gathering near the old lighthouse. Their aim is to shut the mouth of the harbour before the spring fair,” a translation of the post said.

“The sailors have asked the fishing crews of the town to join them,” it said.

The mayor of Tarsk, Elin Odegard, said the fair would go ahead. “We have tents, and we have soup,” she said.

Two tugs left the port on Thursday night, the Harbour Gazette reported.`;

const PORT_B = `Sailors Planning To Close Port of Tarsk, Velmarian Coast Guard Hints

There are signs that some sailors in northern Velmaria want to close the port of Tarsk.

On Friday the Velmarian Coast Guard wrote in a post on Telegram: “A band of furious sailors is assembling by the old lighthouse. Their goal is to close the mouth of the harbour before the spring fair.”

The post also said that the sailors “have invited the fishing crews of the town to join in”.

Tarsk has been under a curfew since Monday, when a crane was set on fire on the quay.

The spring fair brings about 9,000 people to the harbour. Its organisers have said nothing so far.`;

/** One post behind both: a label on one, two verbs in the headlines, two translations, a matter that only one tells. */
export const ONE_POST: readonly [string, string] = [PORT_A, PORT_B];
