import { type Size, widths } from '../charts/chart.ts';
import { wrapText } from '../charts/marks/wrap-text.ts';
import type { Figure } from '../library.ts';
import { t } from '../records/interface.ts';
import { textMeasure } from './measure-text.ts';

type Style = 'title' | 'dek' | 'source';

/** The layout of a picture of a chart, in pixels from the inner edge of the padding; `y` of a text is its baseline. */
export interface PictureLayout {
  padding: number;
  height: number;
  drawingY: number;
  drawingHeight: number;
  ruleY: number;
  creditY: number;
  lines: { text: string; y: number; style: Style }[];
  styles: typeof styles;
}

const styles = {
  title: { size: 20, weight: 700, line: 25, ink: 'ink' },
  dek: { size: 15, weight: 400, line: 21, ink: 'soft' },
  source: { size: 12.5, weight: 400, line: 18, ink: 'soft' },
} as const;

/** Lays out a picture: headline, dek, drawing, rule, source line and credit, with text wrapped to the width of the size. */
export async function layOutPicture({ data, drawings }: Figure, size: Size): Promise<PictureLayout> {
  const width = widths[size];
  const block = async (text: string, style: Style, top: number, maxWidth: number = width) => {
    const { size: px, weight, line } = styles[style];
    const wrapped = wrapText(text, maxWidth, await textMeasure(text, px, weight));
    return {
      lines: wrapped.map((words, index) => ({ text: words, y: top + px + index * line, style })),
      end: top + wrapped.length * line,
    };
  };
  const title = await block(data.title, 'title', 14);
  const dek = await block(data.dek, 'dek', title.end + 2);
  const drawingY = dek.end + 16;
  const drawingHeight = drawings[size].height;
  const ruleY = drawingY + drawingHeight + 12.5;
  const source = await block(
    t('chart.sources', { sources: data.sourceLine }),
    'source',
    ruleY + 8,
    width - (size === 'wide' ? 150 : 0),
  );
  const creditY = size === 'wide' ? ruleY + 20.5 : source.end + 16;
  const height = Math.ceil(Math.max(source.end, creditY + 4) + 36);
  return {
    padding: 16,
    height,
    drawingY,
    drawingHeight,
    ruleY,
    creditY,
    lines: [...title.lines, ...dek.lines, ...source.lines],
    styles,
  };
}
