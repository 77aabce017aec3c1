import type { Visit } from './visit.ts';

/** A Markdown table; the first column is text, the others are numbers, set to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
}

/** "3.2 ×": how many times `ours` a number is. */
export const ratio = (theirs: number, ours: number): string => `${(theirs / ours).toFixed(1)} ×`;

/** Visits by name as a table, the first of them ours, with how many times ours the others are. */
export function visitTable(what: string, results: readonly (readonly [string, Visit])[]): string {
  const [, ours] = results[0] ?? [];
  if (!ours) throw new Error('nothing was measured');
  const head = [what, 'bytes', 'times ours', 'requests', 'script, ms', 'drawn after, ms', 'times ours'];
  const rows = results.map(([name, { bytes, requests, script, drawn }]) => [
    name,
    bytes.toLocaleString('en-GB'),
    ratio(bytes, ours.bytes),
    String(requests),
    script.toFixed(0),
    drawn.toFixed(0),
    ratio(drawn, ours.drawn),
  ]);
  return table(head, rows);
}
