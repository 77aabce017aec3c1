import { type Size, widths } from '../charts/chart.ts';
import { wrapText } from '../charts/marks/wrap-text.ts';
import type { Figure } from '../library.ts';
import { textMeasure } from './measure-text.ts';

/** The narrowest frame in CSS pixels that shows the wide drawing. This and the next constants repeat Embed.astro and Drawing.astro. */
const breakpoint = 672;
const padding = 16;
const maxDrawing = { wide: { width: 960, height: 768 }, narrow: { width: 480, height: 704 } };
/** The width factor of the title: its letter spacing is -0.01 em, and a bold letter is about 0.57 em wide. */
const titleTracking = 1 - 0.01 / 0.57;
/** Pixels for paddings, rules and the row of buttons under the sources; and for the radio buttons of a drawing, if any. */
const [chrome, radios] = [118, 48];
/** The largest surplus height of a frame, in pixels: about one line. */
const tolerance = 24;

const innerWidth = (frame: number) => frame - 2 * Math.min(padding, Math.max(0, (frame - widths.narrow) / 2));

/** Returns a function from a width in pixels to the number of lines of a text in a browser. */
async function lineCounter(text: string, size: number, weight: number): Promise<(width: number) => number> {
  const widthOf = await textMeasure(text, size, weight);
  return (width) => wrapText(text, width, widthOf, 'hyphens').length;
}

/** Returns a function from the width of the frame to the height in pixels of everything except the drawing. */
async function textHeight({ data, chart }: Figure): Promise<(frame: number) => number> {
  const [title, dek, source] = await Promise.all([
    lineCounter(data.title, 19 * titleTracking, 700),
    lineCounter(data.dek, 15, 400),
    lineCounter(`Sources: ${data.sourceLine}`, 12.5, 400),
  ]);
  return (frame) => {
    const inner = innerWidth(frame);
    const fixed = chrome + (chart.states ? radios : 0);
    return fixed + title(inner) * 23.2 + dek(inner) * 21 + source(inner) * 17.5;
  };
}

const aspectRatio = ({ drawings }: Figure, size: Size) => drawings[size].height / widths[size];

/** The height in pixels of a chart's embed with its table closed, in a frame `width` pixels wide. */
export async function embedHeight(figure: Figure, width: number): Promise<number> {
  const size = width < breakpoint ? 'narrow' : 'wide';
  const { width: maxWidth, height: maxHeight } = maxDrawing[size];
  const drawing = aspectRatio(figure, size) * Math.min(innerWidth(width), maxWidth);
  return Math.ceil((await textHeight(figure))(width) + Math.min(drawing, maxHeight));
}

const px = (length: number) => `${String(Math.ceil(length))}px`;

/** The height of a drawing as a CSS value that grows with the frame; valid for frames that show this size. */
function drawingHeightCss(figure: Figure, size: Size): string {
  const ratio = aspectRatio(figure, size);
  const { width, height } = maxDrawing[size];
  const minWidth = size === 'wide' ? breakpoint - 2 * padding : widths.narrow;
  const ends = [minWidth, width].map((inner) => px(Math.min(ratio * inner, height)));
  return `clamp(${ends.join(`,${(ratio * 100).toFixed(1)}cqw - ${String(Math.floor(ratio * 2 * padding))}px,`)})`;
}

/** The steps by which text is higher in narrower frames: each adds `by` pixels in frames narrower than `below` pixels. */
function heightSteps(text: (frame: number) => number): { below: number; by: number }[] {
  const frames = Array.from({ length: 221 }, (_, index) => 320 + 4 * index);
  const steps: { below: number; by: number }[] = [];
  let level = text(320);
  for (const frame of frames)
    if (level - text(frame) > tolerance) {
      steps.push({ below: frame, by: level - text(frame) });
      level = text(frame);
    }
  return steps;
}

/**
 * The height of an embed's frame as a CSS value, without a script: exact to about one line at every width of the
 * container that the frame is in, or of the window if there is no container.
 */
export async function embedHeightCss(figure: Figure): Promise<string> {
  const text = await textHeight(figure);
  const steps = heightSteps(text);
  const base = text(320) - steps.reduce((sum, { by }) => sum + by, 0);
  const narrow = `min(${drawingHeightCss(figure, 'narrow')},(${String(breakpoint)}px - 100cqw)*999)`;
  const wide = `min(${drawingHeightCss(figure, 'wide')},(100cqw - ${String(breakpoint - 1)}px)*999)`;
  const added = steps.map(({ below, by }) => ` + clamp(0px,(${px(below)} - 100cqw)*999,${px(by)})`);
  return `calc(${px(base)} + max(${narrow},${wide})${added.join('')})`;
}
