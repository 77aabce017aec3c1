import type { Visit } from './visit.ts';

/** A Markdown table; the first column is text, the others are numbers, aligned right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
}

/** "3.2 ×": how many times `base` a number is. */
export const ratio = (value: number, base: number): string => `${(value / base).toFixed(1)} ×`;

/**
 * Visits by name as a table. The first is ours, and the last the floor, a page with one letter: each page's bytes are given
 * as a multiple of ours, and the time until it is drawn as a multiple of ours and of the floor.
 */
export function visitTable(what: string, results: readonly (readonly [string, Visit])[]): string {
  const ours = results[0]?.[1];
  const floor = results.at(-1)?.[1];
  if (!ours || !floor) throw new Error('nothing was measured');
  const head = [what, 'bytes', '× ours', 'requests', 'script, ms', 'drawn after, ms', '× ours', '× floor'];
  const rows = results.map(([name, { bytes, requests, script, drawn }]) => [
    name,
    bytes.toLocaleString('en-GB'),
    ratio(bytes, ours.bytes),
    String(requests),
    script.toFixed(0),
    drawn.toFixed(0),
    ratio(drawn, ours.drawn),
    ratio(drawn, floor.drawn),
  ]);
  return table(head, rows);
}
