import { type Size, widths } from '../charts/chart.ts';
import type { Figure } from '../library.ts';
import { address } from '../site.ts';
import { wrap } from './wrap.ts';

/** A way to put a chart in another page: its letter, name, what it is for, and the code to paste. */
export interface Snippet {
  letter: string;
  title: string;
  about: string;
  code: string;
}

const padding = 16;
/** The title’s letters stand 0.01 em closer than the font sets them, where a bold letter is about 0.57 em wide. */
const closer = 1 - 0.01 / 0.57;
/** The radio buttons of Drawing.astro with the space under them. */
const switchHeight = 48;

/** The height in pixels of a chart's embed, closed, at the frame's width of a size: text wrapped as it will be. */
export async function embedHeight({ data, chart, rows }: Figure, size: Size): Promise<number> {
  const width = widths[size] - (size === 'wide' ? 2 * padding : 0);
  const lines = async (text: string, px: number, weight: number) =>
    (await wrap(text, px, weight, width)).length;
  const title = 14 + (await lines(data.title, 19 * closer, 650)) * 23.2;
  const dek = 4 + (await lines(data.dek, 15, 400)) * 21 + 16;
  const drawing = chart.geometry(rows, size, data.attached).height * (width / widths[size]);
  const radios = chart.states ? switchHeight : 0;
  const foot = 12 + 9 + (await lines(`Sources: ${data.sourceLine}`, 12.5, 400)) * 17.5 + 34;
  return Math.ceil(2 * padding + title + dek + radios + drawing + foot);
}

const attributes =
  'loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"';
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * The ways to take a chart, in the order offered. A's style picks the height of the wide drawing on wide screens and
 * of the narrow one on phones, so it is right without a script; the attribute serves where styles are stripped.
 */
export async function snippetsOf(figure: Figure): Promise<Snippet[]> {
  const [wide, narrow] = await Promise.all([embedHeight(figure, 'wide'), embedHeight(figure, 'narrow')]);
  const style = `border:0;width:100%;height:clamp(${String(wide)}px,(720px - 100vw)*999,${String(narrow)}px)`;
  const frame = `<iframe src="${address(`embed/${figure.id}/`)}" title="${escaped(figure.data.title)}" width="100%" height="${String(narrow)}" style="${style}" ${attributes}></iframe>`;
  return [
    {
      letter: 'A',
      title: 'Frame',
      about:
        'For any page that takes a frame. No script on your side; the height is right at the common widths.',
      code: frame,
    },
    {
      letter: 'B',
      title: 'Frame that sizes itself',
      about:
        'The same with a small script that gives the frame its exact height, also when the table is opened.',
      code: `${frame}\n<script async src="${address('embed.js')}"></script>`,
    },
  ];
}
