import { type Size, widths } from '../charts/chart.ts';
import { wrapText } from '../charts/marks/wrap-text.ts';
import type { Figure } from '../library.ts';
import { measureOf } from './measure.ts';

/** The narrowest frame in CSS pixels that shows the wide drawing; it and what follows are as in Embed and Drawing.astro. */
const turn = 672;
const padding = 16;
const most = { wide: { width: 960, height: 768 }, narrow: { width: 480, height: 704 } };
/** The title’s letters stand 0.01 em closer than the font sets them, where a bold letter is about 0.57 em wide. */
const closer = 1 - 0.01 / 0.57;
/** Paddings, rules, the row of buttons under the sources; the radio buttons of a drawing that has them. */
const [around, radios] = [118, 48];
/** How much too high a frame may be, in pixels: about a line. */
const tolerance = 24;

const innerOf = (frame: number) => frame - 2 * Math.min(padding, Math.max(0, (frame - widths.narrow) / 2));

/** How many lines a text fills in a browser, by the width in pixels that it may have. */
async function linesOf(text: string, size: number, weight: number): Promise<(width: number) => number> {
  const widthOf = await measureOf(text, size, weight);
  return (width) => wrapText(text, width, widthOf, 'hyphens').length;
}

/** The height in pixels of everything but the drawing, by the width of the frame. */
async function textOf({ data, chart }: Figure): Promise<(frame: number) => number> {
  const [title, dek, source] = await Promise.all([
    linesOf(data.title, 19 * closer, 700),
    linesOf(data.dek, 15, 400),
    linesOf(`Sources: ${data.sourceLine}`, 12.5, 400),
  ]);
  return (frame) => {
    const inner = innerOf(frame);
    const rest = around + (chart.states ? radios : 0);
    return rest + title(inner) * 23.2 + dek(inner) * 21 + source(inner) * 17.5;
  };
}

const rise = ({ chart, rows, data }: Figure, size: Size) =>
  chart.geometry(rows, size, data.attached).height / widths[size];

/** The height in pixels of a chart's embed, its table closed, in a frame `width` pixels wide. */
export async function embedHeight(figure: Figure, width: number): Promise<number> {
  const size = width < turn ? 'narrow' : 'wide';
  const { width: widest, height } = most[size];
  const drawing = rise(figure, size) * Math.min(innerOf(width), widest);
  return Math.ceil((await textOf(figure))(width) + Math.min(drawing, height));
}

const px = (length: number) => `${String(Math.ceil(length))}px`;

/** The height of a drawing as a CSS value, while the frame shows it: it grows with the frame. */
function drawingValue(figure: Figure, size: Size): string {
  const drawn = rise(figure, size);
  const { width, height } = most[size];
  const least = size === 'wide' ? turn - 2 * padding : widths.narrow;
  const ends = [least, width].map((inner) => px(Math.min(drawn * inner, height)));
  return `clamp(${ends.join(`,${(drawn * 100).toFixed(1)}cqw - ${String(Math.floor(drawn * 2 * padding))}px,`)})`;
}

/** The steps by which a text is higher in narrower frames: the width under which each counts, and its pixels. */
function stepsOf(text: (frame: number) => number): { under: number; by: number }[] {
  const frames = Array.from({ length: 221 }, (_, index) => 320 + 4 * index);
  const steps: { under: number; by: number }[] = [];
  let level = text(320);
  for (const frame of frames)
    if (level - text(frame) > tolerance) {
      steps.push({ under: frame, by: level - text(frame) });
      level = text(frame);
    }
  return steps;
}

/**
 * The height of a frame as a CSS value that needs no script: right within about a line at every width of the column
 * that the frame stands in, or of the window where no column is a container.
 */
export async function frameHeight(figure: Figure): Promise<string> {
  const text = await textOf(figure);
  const steps = stepsOf(text);
  const base = text(320) - steps.reduce((sum, { by }) => sum + by, 0);
  const narrow = `min(${drawingValue(figure, 'narrow')},(${String(turn)}px - 100cqw)*999)`;
  const wide = `min(${drawingValue(figure, 'wide')},(100cqw - ${String(turn - 1)}px)*999)`;
  const added = steps.map(({ under, by }) => ` + clamp(0px,(${px(under)} - 100cqw)*999,${px(by)})`);
  return `calc(${px(base)} + max(${narrow},${wide})${added.join('')})`;
}
