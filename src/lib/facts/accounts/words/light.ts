// Words that say little about what a sentence is about: they weigh a third of another word. Written for this project.
import { wordSet } from '../../../article/word-set.ts';

/** Compared by stem or as they stand. */
export const LIGHT_WORDS = wordSet(`
  people person man woman men women year month week day time hour minute thing way part place side group number area
  make take get give go come put keep let set see know think want need use find look seem become leave call show hold bring
  new old good bad big small long short high low great little own other same last next first second many much more most less least
  early late later ago soon now then today yesterday tomorrow still yet already again once twice ever never always
  about around over under up down out off back away here there near nearly almost only just even also too very quite rather well
  spring summer autumn winter season weekend
  monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night
  stay remain cite quote announce explain describe
  say tell ask add speak report statement interview spokesman spokeswoman spokesperson official according
  mr mrs ms miss dr sir
  be have do will would can could may might shall should must
  one two three four five six seven eight nine ten half several some
  plan hope expect believe claim work try turn run happen
  write reply answer name title email information matter newspaper article watch contain list hand
  fact point kind sort lot bit life world country city town
`);
