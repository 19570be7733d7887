import { LOOKS, pictureOf, SCREENS, WIDTHS, type Screen, type Size } from './screens.ts';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const picture = (screen: Screen, size: Size, look: string): string =>
  `[![${screen.title}, ${size.width} px, ${look}](${pictureOf(screen, size, look)})](${pictureOf(screen, size, look)})`;

const table = (screen: Screen): string =>
  [
    row(WIDTHS.map(({ width }) => `${width} px`)),
    row(WIDTHS.map(() => '---')),
    ...LOOKS.map((look) => row(WIDTHS.map((size) => picture(screen, size, look)))),
  ].join('\n');

/** docs/screens.md, which shows every screen: a table each, a column a width and a row a look. */
export const screensPage = (): string =>
  `${[
    '# Screens',
    'Taken from the production build by `npm run screenshots`; `scripts/screenshots/screens.ts` lists them.',
    ...SCREENS.flatMap((screen) => [`## ${screen.title}`, screen.shows, table(screen)]),
  ].join('\n\n')}\n`;
