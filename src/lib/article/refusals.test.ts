import { describe, expect, it } from 'vitest';
import { REFUSALS } from './article.ts';
import { REFUSAL_MESSAGES } from './messages.ts';
import { checkText, LONGEST_TEXT } from './refusals.ts';

const ARTICLE = `Bridge that nobody owns to stay shut

By Kirsty Amble

Children in Dunmere face a second term of walking the long way to school after two councils each insisted that a closed footbridge belongs to the other.

Lask Valley council said on Monday that it had “looked in every cupboard” and found no record of ever having owned the bridge. Its leader said the town had paid to paint it in 1988.`;

const RECIPE = `Goat’s cheese tart

Serves 4
Prep time: 20 minutes

Ingredients
200g plain flour
100g cold butter
2 tbsp water
3 large eggs
150 ml cream
1 pinch of salt

Method
1. Heat the oven and rub the butter into the flour until it looks like sand.
2. Add the water and press the dough into a tin with your hands.
3. Beat the eggs with the cream and pour the mixture over the cheese.
4. Bake the tart for half an hour until it is golden and set.`;

const UKRAINIAN = `У п’ятницю міська рада Сандрови заявила, що порт і надалі залишатиметься закритим. Мер міста сказала журналістам, що рішення ухвалили одноголосно. За її словами, жителі зможуть користуватися старою дорогою вздовж річки. Рада збереться знову наступного тижня, щоб обговорити пропозицію сусідньої громади.`;

const SPANISH = `El ayuntamiento de Sandrova anunció el jueves que el puerto seguirá cerrado hasta el lunes. La alcaldesa dijo a los periodistas que la decisión se tomó por unanimidad y que los vecinos podrán usar la carretera antigua. El consejo se reunirá de nuevo la semana que viene para hablar de la propuesta de los pueblos vecinos.`;

const GERMAN = `Der Stadtrat von Sandrova hat am Donnerstag mitgeteilt, dass der Hafen bis Montag geschlossen bleibt. Die Bürgermeisterin sagte, die Entscheidung sei einstimmig gefallen, und die Anwohner könnten die alte Straße am Fluss benutzen. Der Rat will sich in der nächsten Woche noch einmal mit dem Vorschlag der Nachbarn befassen.`;

const FRENCH = `Le conseil municipal de Sandrova a annoncé jeudi que le port restera fermé jusqu’à lundi. La maire a dit aux journalistes que la décision avait été prise à l’unanimité et que les habitants pourront utiliser l’ancienne route le long du fleuve. Le conseil se réunira de nouveau la semaine prochaine pour en parler.`;

const LETTERS = Array.from({ length: 90 }, (_, i) => ['xqzt', 'blorv', 'kfj', 'wpum', 'drae'][i % 5]).join(' ') + '.';

const CODE = `import { readFile } from 'node:fs';

const load = (name) => {
  const text = readFile(name);
  if (text === '') {
    return null;
  }
  return JSON.parse(text);
};

export const names = ['one', 'two', 'three'].map((name) => load(name));
for (const name of names) {
  console.log(name, names.length);
}`;

const TABLE = Array.from({ length: 30 }, (_, i) => `Stage ${i}\t${i * 3}\t${i + 14}:05\tLannigan`).join('\n');
const SHOPPING = Array.from(
  { length: 20 },
  (_, i) => `- ${['milk', 'two loaves of bread', 'a bag of apples for the goat'][i % 3]}`,
).join('\n');
const VERSE = Array.from(
  { length: 8 },
  () =>
    'The river rose beneath the moon\nAnd nobody was there\nTo hear the wooden bridge complain\nUpon the frozen air',
).join('\n\n');

describe('checkText', () => {
  it.each<[what: string, text: string, code: string | null]>([
    ['an article', ARTICLE, null],
    ['nothing', '', 'empty'],
    ['white space', ' \n\t\u00a0\u200b\n', 'empty'],
    ['a link', 'https://www.weekdaypost.example/world/sandrova-port-closed', 'link'],
    ['a link without its scheme', 'weekdaypost.com/world/sandrova', 'link'],
    ['a bare address', 'weekdaypost.example', 'link'],
    ['a link with a word or two', 'Read this: https://weekdaypost.example/a?b=c#d', 'link'],
    ['a PDF’s bytes', '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog >>', 'binary'],
    ['a zip’s bytes', 'PK\u0003\u0004\u0014\u0000\u0006', 'binary'],
    ['control characters', `${ARTICLE}\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u000e\u000f\u0010\u0011`, 'binary'],
    ['text read in the wrong encoding', `H\u0000e\u0000l\u0000l\u0000o`, 'binary'],
    ['Ukrainian', UKRAINIAN, 'not-english'],
    ['one line of Ukrainian', 'Порт залишиться закритим до понеділка.', 'not-english'],
    ['Spanish', SPANISH, 'not-english'],
    ['German', GERMAN, 'not-english'],
    ['French', FRENCH, 'not-english'],
    ['random letters', LETTERS, 'not-english'],
    ['Chinese', '桑德罗瓦市议会星期四宣布,港口将继续关闭到星期一。市长对记者说,这一决定是一致通过的。', 'not-english'],
    ['a recipe', RECIPE, 'not-prose'],
    ['code', CODE, 'not-prose'],
    ['a table', TABLE, 'not-prose'],
    ['a shopping list', SHOPPING, 'not-prose'],
    ['verse', VERSE, 'not-prose'],
    ['one sentence', 'The council said on Monday that the bridge would stay shut.', 'too-short'],
    ['a headline', 'Bridge to stay shut', 'too-short'],
    ['a million characters and more', 'a '.repeat(500_001), 'too-long'],
  ])('of %s', (_, text, code) => {
    expect(checkText(text)?.rejected ?? null).toBe(code);
  });

  it.each<[what: string, text: string]>([
    [
      'quotes foreign words',
      `${ARTICLE}\n\n“Nous ne savons pas,” the mayor said. “El puente está cerrado, y no es nuestro,” a neighbour added, and somebody shouted «Ні!» from the back of the hall.`,
    ],
    ['holds a link', `${ARTICLE}\n\nThe report is at https://dunmere.example/report for anyone to read.`],
    [
      'holds key points',
      `Bridge stays shut\n\n• Two councils disagree\n• Children walk the long way\n• A deed was found\n\n${ARTICLE}`,
    ],
    [
      'holds a recipe at its end',
      `${ARTICLE}\n\n“My grandmother made it in a bucket,” Ms Ost said. She told the council that it was good for goats, and the clerk said it was good for bridges. He added nothing.\n\nIngredients\n200g flour\n100g butter\n2 tbsp water`,
    ],
    ['is wrapped at seventy characters', ARTICLE.replace(/(.{50,68}) /g, '$1\n')],
    ['has no blank lines', ARTICLE.replace(/\n\n/g, '\n')],
    ['is one long line', ARTICLE.replace(/\n+/g, ' ')],
    ['uses straight marks only', ARTICLE.replace(/[“”]/g, '"')],
  ])('takes an article that %s', (_, text) => expect(checkText(text)).toBeNull());

  it('has a sentence for every refusal', () => {
    for (const code of REFUSALS) expect(REFUSAL_MESSAGES[code]).toMatch(/^[A-Z].{20,}: .{10,}\.$/);
  });

  it('refuses five megabytes at once', () => {
    const text = `${ARTICLE}\n\n`.repeat(Math.ceil(5_000_000 / ARTICLE.length));
    const start = performance.now();
    expect(checkText(text)?.rejected).toBe('too-long');
    expect(performance.now() - start).toBeLessThan(20);
  });

  it('judges the longest text that is allowed by a sample', () => {
    const text = `${ARTICLE}\n\n`.repeat(Math.floor(LONGEST_TEXT / (ARTICLE.length + 2)));
    const start = performance.now();
    expect(checkText(text)).toBeNull();
    expect(performance.now() - start).toBeLessThan(500);
  });
});
