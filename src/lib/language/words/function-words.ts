// The closed classes of English, written from general grammar; lower case, straight apostrophes.
import { wordSet } from '../../article/word-set.ts';

export const DETERMINERS =
  wordSet(`the a an this that these those some any no each every either neither another both all several
  many few most more less fewer such what which whichever whatever half enough certain various numerous dozens`);

export const POSSESSIVES = wordSet('his her its their our my your whose');

export const SUBJECT_PRONOUNS = wordSet('he she it they we i you who');

export const PRONOUNS =
  wordSet(`he she it they we i you him them us me himself herself itself themselves myself ourselves yourself
  nobody everybody somebody anybody none everyone someone anyone everything something anything nothing hers theirs mine yours ours
  one's oneself`);

export const PREPOSITIONS =
  wordSet(`of in on at by for from with without into onto over under between among amid through throughout
  during before after since until till about against across along around behind below beneath beside besides beyond despite down
  inside outside near off past per than toward towards up upon via within like unlike except regarding concerning following including
  alongside aboard amongst atop ahead versus out away back`);

export const COORDINATORS = wordSet('and but or nor yet so plus');

export const SUBORDINATORS =
  wordSet(`that if whether because although though while when whenever where wherever as unless once
  whereas lest`);

export const WH_WORDS = wordSet('who whom which whose what when where why how');

export const AUXILIARIES =
  wordSet(`is are was were be been being am has have had having do does did 's 're 've 'm isn't aren't wasn't
  weren't hasn't haven't hadn't doesn't don't didn't ain't`);

export const FORMS_OF_BE = wordSet("is are was were be been being am 's 're 'm isn't aren't wasn't weren't");

export const FORMS_OF_HAVE = wordSet("has have had having 've 's 'd");

export const MODALS = wordSet(
  "will would shall should can could may might must 'll 'd ca wo cannot won't wouldn't can't couldn't",
);

export const NEGATIONS = wordSet("not n't never no hardly neither nor");

export const ADVERBS =
  wordSet(`also later then now still even just only again already always ever often once twice here there too very
  quite rather almost nearly about perhaps maybe however therefore meanwhile moreover furthermore further earlier soon today yesterday
  tomorrow tonight instead indeed thus hence together away simply well never sometimes usually since afterwards afterward previously
  recently finally eventually initially firmly flatly openly publicly privately repeatedly bluntly both else though yet anyway
  elsewhere somewhere anywhere nowhere online overseas abroad ago before long straight once alone first last`);

export const NUMBER_WORDS =
  wordSet(`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
  billion billions trillion dozen dozens first second third fourth fifth sixth seventh eighth ninth tenth half quarter`);
