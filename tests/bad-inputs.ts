/** Not an article, but real words that a reader would be sorry to lose. */
export const RECIPE = `Leek and potato soup

Serves 4

3 large leeks
500 g floury potatoes
1 litre vegetable stock
50 g butter
Salt and pepper

Wash and slice the leeks. Peel the potatoes and cut them into cubes. Melt the butter in a large pan over a low heat.
Add the leeks and cook for ten minutes, stirring now and then. Add the potatoes and the stock. Simmer for 20 minutes
until soft. Blend until smooth, season to taste and serve hot.`;

const PDF = `%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n4 0 obj\n<< /Length 44 /Filter /FlateDecode >>\nstream\n${'x\u009c\u0003\u0001\u0010\ufffd\u0012K\u00ca'.repeat(40)}\nendstream\nendobj\nxref\n0 5\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`;

const UKRAINIAN = `Міська рада Вербополя у вівторок ухвалила рішення закрити старий міст на ремонт. Про це повідомила речниця ради Олена
Гнатів. За її словами, роботи триватимуть до кінця осені. «Ми знаємо, що це незручно, але міст чекав на ремонт сорок років», –
сказала вона. Перевізники кажуть, що об’їзд забере щонайменше двадцять хвилин.`;

const SENTENCE = 'The council said on Tuesday that the bridge would close for repairs. ';
const FIVE_MEGABYTES = SENTENCE.repeat(Math.ceil((5 * 1024 * 1024) / SENTENCE.length));

/** What people paste that is no article: each is answered with one sentence, on the page and at the terminal. */
export const BAD_INPUTS: readonly (readonly [what: string, text: string])[] = [
  ['nothing at all', ''],
  ['nothing but space', '   \n\n  '],
  ['a link', 'https://news.example/2026/03/bridge-closes-for-repairs'],
  ['a recipe', RECIPE],
  ['the bytes of a PDF', PDF],
  ['an article in Ukrainian', UKRAINIAN],
  ['five megabytes', FIVE_MEGABYTES],
];
