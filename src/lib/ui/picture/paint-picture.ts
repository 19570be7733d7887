import type { Tone } from '../../quiz/feedback.ts';
import { ICONS } from '../icons.ts';
import { layoutPicture, MARGIN, type Face, type Picture, type Sheet, type Stroke } from './layout-picture.ts';

/** No browser draws more than so many points, nor a side longer than that (Safari on a phone has the tightest limits). */
const MOST_POINTS = 16_000_000;
const LONGEST_SIDE = 16_000;

const COLOURS = ['paper', 'ink', 'quiet', 'rule', 'marker', 'blue', 'red', 'red-wash'] as const;
type Colour = (typeof COLOURS)[number];
type Look = { readonly colours: ReadonlyMap<Colour, string>; readonly serif: string; readonly sans: string };

/** The tokens of the style sheet by day, as a canvas understands them: a picture is sent to people with other settings. */
const readLook = (): Look => {
  const probe = document.createElement('span');
  probe.style.colorScheme = 'light';
  document.body.append(probe);
  const colour = (token: Colour): string => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const family = (token: Face['family']): string => {
    probe.style.fontFamily = `var(--${token})`;
    return getComputedStyle(probe).fontFamily;
  };
  const colours = new Map(COLOURS.map((token) => [token, colour(token)]));
  const look = { colours, serif: family('serif'), sans: family('sans') };
  probe.remove();
  return look;
};

const colourOf = (look: Look, token: Colour): string => look.colours.get(token) ?? '';

const fontOf = ({ weight, size, family }: Face, look: Look): string => `${weight} ${size}px ${look[family]}`;

/** The faces, with every letter that will be set: a browser fetches a script when it is needed. */
const loadFaces = async (sheet: Sheet, look: Look): Promise<void> => {
  const words = [...new Set([...sheet.articles.map(({ text }) => text), ...sheet.lines].join(''))].join('');
  const faces = (['serif', 'sans'] as const).map((family) => fontOf({ family, size: 30, weight: 400 }, look));
  await Promise.all(faces.map((font) => document.fonts.load(font, words)));
};

const ICON: Readonly<Record<Tone, string>> = { verified: ICONS.tick, right: ICONS.dot, query: ICONS.query };
const STAMP = 21; // radius
const TILT: Readonly<Record<Tone, number>> = { verified: -0.14, right: 0, query: 0.09 };

const paintStamp = (context: CanvasRenderingContext2D, look: Look, x: number, y: number, tone: Tone): void => {
  context.save();
  context.translate(x, y);
  context.rotate(TILT[tone]);
  context.strokeStyle = tone === 'query' ? colourOf(look, 'red') : colourOf(look, 'blue');
  context.lineWidth = 3;
  context.setLineDash(tone === 'right' ? [3, 5] : []);
  context.beginPath();
  context.arc(0, 0, STAMP, 0, Math.PI * 2);
  context.stroke();
  context.setLineDash([]);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.lineWidth = tone === 'right' ? 6 : 2.6;
  context.scale(1.15, 1.15);
  context.translate(-12, -12);
  context.stroke(new Path2D(ICON[tone]));
  context.restore();
};

/** A wave under the words, so that a query is told from a proof without its colour. */
const paintWave = (context: CanvasRenderingContext2D, look: Look, x: number, y: number, width: number): void => {
  context.strokeStyle = colourOf(look, 'red');
  context.lineWidth = 2;
  context.beginPath();
  context.moveTo(x, y);
  for (let at = 0; at <= width; at += 1) context.lineTo(x + at, y + 2.5 * Math.sin((x + at) / 3));
  context.stroke();
};

const paint = (context: CanvasRenderingContext2D, look: Look, stroke: Stroke, width: number): void => {
  switch (stroke.draw) {
    case 'words':
      context.font = fontOf(stroke.face, look);
      context.fillStyle = colourOf(look, stroke.ink);
      context.fillText(stroke.words, stroke.x, stroke.y);
      return;
    case 'light': {
      const { x, y, height } = stroke;
      context.fillStyle = stroke.light === 'proof' ? colourOf(look, 'marker') : colourOf(look, 'red-wash');
      context.fillRect(x, y, stroke.width, height);
      if (stroke.light === 'other') paintWave(context, look, x, y + height - 4, stroke.width);
      return;
    }
    case 'stamp':
      return paintStamp(context, look, stroke.x, stroke.y, stroke.tone);
    case 'rule':
      context.fillStyle = colourOf(look, 'rule');
      context.fillRect(MARGIN, stroke.y, width - 2 * MARGIN, 2);
      return;
    default:
      return stroke satisfies never;
  }
};

const scaleFor = ({ width, height }: Picture): number =>
  Math.min(1, LONGEST_SIDE / height, Math.sqrt(MOST_POINTS / (width * height)));

const contextOf = (canvas: HTMLCanvasElement): CanvasRenderingContext2D => {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('Expected a canvas that can be drawn on.');
  return context;
};

/** Draws the marked-up page as a PNG, with our own faces and nothing fetched from elsewhere. */
export const paintPicture = async (sheet: Sheet): Promise<Blob> => {
  const look = readLook();
  await loadFaces(sheet, look);
  const canvas = document.createElement('canvas');
  const context = contextOf(canvas);
  const picture = layoutPicture(sheet, (words, face) => {
    context.font = fontOf(face, look);
    return context.measureText(words).width;
  });
  const scale = scaleFor(picture);
  canvas.width = Math.floor(picture.width * scale);
  canvas.height = Math.floor(picture.height * scale);
  context.scale(scale, scale);
  context.fillStyle = colourOf(look, 'paper');
  context.fillRect(0, 0, picture.width, picture.height);
  for (const stroke of picture.strokes) paint(context, look, stroke, picture.width);
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('Expected a picture of the page.'))), 'image/png'),
  );
};
