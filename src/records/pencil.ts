/** The style of a run of words in pencil notation. */
export type PencilStyle = 'plain' | 'struck' | 'hatched' | 'circled' | 'strong';

/** A run of words in one style. */
export interface PencilRun {
  style: PencilStyle;
  text: string;
}

const patterns: [PencilStyle, RegExp][] = [
  ['struck', /^~~(.+?)~~/],
  ['hatched', /^==(.+?)==/],
  ['circled', /^\(\((.+?)\)\)/],
  ['strong', /^\*\*(.+?)\*\*/],
  ['plain', /^(.+?)(?=~~|==|\(\(|\*\*|$)/],
];

/**
 * The runs of a line in pencil notation, in order: `~~struck~~`, `==hatched==`, `((circled))`, `**strong**`.
 * Throws if a style is opened and not closed.
 */
export function parsePencil(line: string): PencilRun[] {
  const runs: PencilRun[] = [];
  let rest = line;
  while (rest) {
    const [style, found] = matchFirst(rest) ?? [];
    if (
      style === undefined ||
      found?.[1] === undefined ||
      (style === 'plain' && /~~|==|\(\(|\*\*/.test(found[1]))
    )
      throw new Error(`"${line}": a pencil style is opened and not closed near "${rest}"`);
    runs.push({ style, text: found[1] });
    rest = rest.slice(found[0].length);
  }
  return runs;
}

/**
 * Whether words in strong style replace the struck words at an index: nothing but "to" may stand between them.
 */
export const isReplaced = (runs: readonly PencilRun[], index: number): boolean =>
  runs[index]?.style === 'struck' &&
  runs[index + 2]?.style === 'strong' &&
  /^ (to )?$/.test(runs[index + 1]?.text ?? '');

/** The plain text of a line in pencil notation; struck words are omitted if strong words follow as their replacement. */
export const stripPencil = (line: string): string =>
  parsePencil(line)
    .filter((_, index, runs) => !isReplaced(runs, index) && !isReplaced(runs, index - 1))
    .map(({ text }) => text)
    .join('');

function matchFirst(rest: string): [PencilStyle, RegExpExecArray] | undefined {
  for (const [style, pattern] of patterns) {
    const found = pattern.exec(rest);
    if (found) return [style, found];
  }
  return undefined;
}
