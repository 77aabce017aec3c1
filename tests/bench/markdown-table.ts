import type { Visit } from './page-visits.ts';

/** Formats a Markdown table whose first column is text and whose other columns are right-aligned numbers. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const formatRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const alignment = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, alignment, ...rows].map(formatRow).join('\n');
}

/** Formats a number as a multiple of `base`: "3.2 ×". */
export const formatRatio = (value: number, base: number): string => `${(value / base).toFixed(1)} ×`;

/** Formats visits as a table with ratios to the first visit, this site, and to the last, the minimal page. */
export function visitTable(title: string, results: readonly (readonly [string, Visit])[]): string {
  const site = results[0]?.[1];
  const minimal = results.at(-1)?.[1];
  if (!site || !minimal) throw new Error('nothing was measured');
  const head = [
    title,
    'bytes',
    '× this site',
    'requests',
    'script, ms',
    'time to chart, ms',
    '× this site',
    '× minimal',
  ];
  const rows = results.map(([name, { bytes, requests, script, drawn }]) => [
    name,
    bytes.toLocaleString('en-GB'),
    formatRatio(bytes, site.bytes),
    String(requests),
    script.toFixed(0),
    drawn.toFixed(0),
    formatRatio(drawn, site.drawn),
    formatRatio(drawn, minimal.drawn),
  ]);
  return markdownTable(head, rows);
}
