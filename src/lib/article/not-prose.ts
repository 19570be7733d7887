import { isStoppedLine } from './lines.ts';
import { wordsOf } from './sample.ts';

const MEASURE =
  /^(?:[-•*▢□]\s*)?(?:about\s|a\s|an\s|½|¼|¾|⅓|⅔|\d)[\d\s./½¼¾⅓⅔–-]*(?:x\s*)?(?:g|kg|ml|cl|dl|l|oz|lbs?|pints?|cups?|c|tbsps?|tsps?|tablespoons?|teaspoons?|pinch(?:es)?|cloves?|sticks?|cans?|tins?|slices?|handfuls?|sprigs?|bunch(?:es)?|large|small|medium|ounces?|pounds?|grams?|eggs?|onions?|packets?|drops?|dash)\b/i;
const RECIPE_HEADING =
  /^(?:ingredients|method|directions|instructions|preparation|steps|you will need|what you need|for the \w+)\s*:?$|^(?:serves|makes|prep(?:aration)? time|cook(?:ing)? time|total time|servings|yield)\b/i;
const SAYING = /^(?:said|says|told|according|reported|announced|claimed|asked|added|warned)$/;
const CODE_LINE =
  /[{};]\s*$|^\s*(?:import|from|const|let|var|function|def|class|public|private|return|if\s*\(|for\s*\(|while\s*\(|#include|#!\/|<\/?[a-z][\w-]*[\s>]|\/\/|\/\*|@\w+\(|SELECT\b|INSERT\b|\$\s)/;
const TABLE_LINE = /\t.*\t|\|.*\|.*\||^[^,;]{0,40}(?:[,;][^,;]{0,40}){3,}$/;
const BULLET_LINE = /^(?:[-–•*▪◦□☐✓]|\d{1,3}[.)]|[a-z]\))\s+/;

const share = (lines: readonly string[], test: (line: string) => boolean): number =>
  lines.length === 0 ? 0 : lines.filter(test).length / lines.length;

const isRecipe = (lines: readonly string[], words: readonly string[]): boolean => {
  const measured = lines.filter((line) => line.length < 120 && MEASURE.test(line)).length;
  const headings = lines.filter((line) => line.length < 60 && RECIPE_HEADING.test(line.replace(/^#+\s*/, ''))).length;
  const sayings = words.filter((word) => SAYING.test(word)).length;
  // A long read about cooking may end in a recipe; a recipe quotes nobody.
  return sayings < 3 && (measured >= 3 || (headings >= 2 && measured + headings >= 3));
};

const SYMBOL = /[{}<>;=_\\|[\]]/g;

const isCodeLine = (line: string): boolean =>
  CODE_LINE.test(line) || (line.match(SYMBOL) ?? []).length > 0.06 * line.length;

const isMarkup = (sample: string): boolean =>
  (sample.match(/<\/?(?:div|p|span|a|li|html|body|head|script|meta|td)\b/gi) ?? []).length > 12;

const isTable = (lines: readonly string[], sample: string): boolean => {
  const digits = (sample.match(/\d/g) ?? []).length;
  const letters = (sample.match(/\p{L}/gu) ?? []).length;
  const rows = share(lines, (line) => TABLE_LINE.test(line) && !/[.!?]["”’)]?$/.test(line));
  return digits > letters * 0.4 || (lines.length >= 4 && rows > 0.6);
};

const isList = (lines: readonly string[]): boolean =>
  lines.length >= 6 && share(lines, (line) => BULLET_LINE.test(line) && line.length < 120) > 0.7;

const ENOUGH_PROSE = 150; // words; with so many whole sentences, what else the paste holds does not matter
const LEAST_SHARE = 0.35;

/** How many words stand in lines that read as running text. */
export const proseWords = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => {
    if (isCodeLine(line)) return sum;
    const words = wordsOf(line).length;
    return words >= 25 || (words >= 7 && isStoppedLine(line)) ? sum + words : sum;
  }, 0);

/** True for recipes, lists, tables, code and verse. */
export const isNotProse = (sample: string, lines: readonly string[], words: readonly string[]): boolean => {
  if (isRecipe(lines, words) || isMarkup(sample)) return true;
  const prose = proseWords(lines);
  if (prose >= ENOUGH_PROSE) return false;
  return (
    prose < words.length * LEAST_SHARE || share(lines, isCodeLine) > 0.3 || isTable(lines, sample) || isList(lines)
  );
};
