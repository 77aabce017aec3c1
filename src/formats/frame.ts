import { type Size, widths } from '../charts/chart.ts';
import { wrapText } from '../charts/marks/wrap-text.ts';
import type { Figure } from '../library.ts';
import { measureOf } from './measure.ts';

type Style = 'title' | 'dek' | 'source';

/** Where everything stands in a picture of a chart: pixels from the inside of the padding, baselines for text. */
export interface Frame {
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
  title: { size: 20, weight: 650, line: 25, ink: 'ink' },
  dek: { size: 15, weight: 400, line: 21, ink: 'soft' },
  source: { size: 12.5, weight: 400, line: 18, ink: 'soft' },
} as const;

/** The frame of a picture: headline, dek, drawing, rule, source line and credit, wrapped to the size's width. */
export async function frameOf({ data, chart, rows }: Figure, size: Size): Promise<Frame> {
  const width = widths[size];
  const stack = async (text: string, style: Style, from: number, within: number = width) => {
    const { size: px, weight, line } = styles[style];
    const wrapped = wrapText(text, within, await measureOf(text, px, weight));
    return {
      lines: wrapped.map((words, index) => ({ text: words, y: from + px + index * line, style })),
      end: from + wrapped.length * line,
    };
  };
  const title = await stack(data.title, 'title', 14);
  const dek = await stack(data.dek, 'dek', title.end + 2);
  const drawingY = dek.end + 16;
  const drawingHeight = chart.geometry(rows, size, data.attached).height;
  const ruleY = drawingY + drawingHeight + 12.5;
  const source = await stack(
    `Sources: ${data.sourceLine}`,
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
