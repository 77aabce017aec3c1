import { type Size, widths } from '../charts/chart.ts';
import { wrapText } from '../charts/marks/wrap-text.ts';
import type { Figure } from '../library.ts';
import { t } from '../records/interface.ts';
import { textMeasure } from './measure-text.ts';

/** The layout of an embed in em of the reader's default font size. This and the next constants repeat Embed.astro, Drawing.astro and EmbedFooter.astro. */
export const embedLayout = {
  padding: 1,
  maxWidth: 62,
  /** The narrowest drawing that has the wide layout, in pixels. */
  wideFrom: 640,
  maxDrawing: {
    narrow: { width: 30, height: 44, withStates: 39 },
    wide: { width: 60, height: 48, withStates: 46 },
  },
  title: { size: 1.1875, weight: 650, line: 1.22, tracking: -0.01 },
  dek: { size: 0.9375, line: 1.4 },
  foot: { size: 0.78125, line: 1.4, rowLine: 2.05, gap: 1 },
  /** Paddings and margins without the row of buttons; and rules, in pixels. */
  spaces: 5,
  rules: 9,
  /** The choice of states: the height of a row, the margin below, the least width of a state, and the width from which more than three stand in a row. Repeats states.css. */
  states: { row: 2.25, margin: 0.75, width: 6.5, manyFrom: 39 },
} as const;

/** The pixels of an em where no reader has chosen another font size. */
const em = 16;
const { padding, maxWidth, wideFrom, maxDrawing, title, dek, foot, spaces, states, rules } = embedLayout;
/** The width factor of the title: a bold letter is about 0.57 em wide. */
const titleTracking = 1 + title.tracking / 0.57;

const innerWidth = (frame: number) =>
  Math.min(frame, maxWidth * em) - 2 * Math.min(padding * em, Math.max(0, (frame - widths.narrow) / 2));

/** The height in pixels of a text in a column of an embed. */
async function textHeight(text: string, width: number, size: number, line: number, weight = 400) {
  const widthOf = await textMeasure(text, size * em, weight);
  return wrapText(text, width, widthOf, 'hyphens').length * size * line * em;
}

/** The proportion of height to width of a drawing. */
const aspectRatio = ({ drawings }: Figure, size: Size) => drawings[size].height / widths[size];

/** The greatest size of a drawing in em; with a choice of states above it, it is less high. */
export function maxDrawingOf({ chart }: Figure, size: Size): { width: number; height: number } {
  const { width, height, withStates } = maxDrawing[size];
  return { width, height: chart.states ? withStates : height };
}

/** The height in em of a chart's choice of states with its margin, in a column of a width in em; 0 if it has none. */
function statesHeight({ chart }: Figure, width: number): number {
  if (!chart.states) return 0;
  const most = Math.max(1, Math.floor(width / states.width));
  const columns = Math.min(chart.states.length, width < states.manyFrom ? Math.min(3, most) : most);
  return Math.ceil(chart.states.length / columns) * states.row + states.margin;
}

/** The height in pixels of a chart's embed with its table closed, in a frame `width` pixels wide and at least 360. */
export async function embedHeight(figure: Figure, width: number): Promise<number> {
  const { data } = figure;
  const inner = innerWidth(width);
  const size = inner < wideFrom ? 'narrow' : 'wide';
  const limit = maxDrawingOf(figure, size);
  const drawing = Math.min(aspectRatio(figure, size) * Math.min(inner, limit.width * em), limit.height * em);
  const texts = await Promise.all([
    textHeight(data.title, inner / titleTracking, title.size, title.line, 700),
    textHeight(data.dek, inner, dek.size, dek.line),
    textHeight(t('chart.sources', { sources: data.sourceLine }), inner, foot.size, foot.line),
  ]);
  const row = foot.size * foot.rowLine * em;
  return Math.ceil(
    texts.reduce(
      (sum, height) => sum + height,
      drawing + (spaces + statesHeight(figure, inner / em)) * em + row + rules,
    ),
  );
}

/** The width in em of its own font size of the row of buttons and the site's name at the foot of an embed. */
export async function footRowWidth(brand: string): Promise<number> {
  const words = [t('chart.table'), t('chart.passage'), t('chart.download')];
  const size = foot.size * em;
  const widthsOfWords = await Promise.all(
    words.map(async (word) => (await textMeasure(word, size, 400))(word)),
  );
  const name = (await textMeasure(brand, size, 700))(brand);
  const icon = 12 + 0.3 * em;
  const sum = widthsOfWords.reduce((total, width) => total + width + foot.gap * em, name + icon);
  return sum / size;
}
