/** What the pencil does to a run of words. */
export type Mark = 'plain' | 'struck' | 'hatched' | 'circled' | 'strong';

/** A run of words under one mark. */
export interface Run {
  mark: Mark;
  text: string;
}

const marks: [Mark, RegExp][] = [
  ['struck', /^~~(.+?)~~/],
  ['hatched', /^==(.+?)==/],
  ['circled', /^\(\((.+?)\)\)/],
  ['strong', /^\*\*(.+?)\*\*/],
  ['plain', /^(.+?)(?=~~|==|\(\(|\*\*|$)/],
];

/**
 * The runs of a marked-up line, in order: `~~struck~~`, `==hatched==`, `((circled))`, `**strong**`.
 * Throws where a mark is opened and not closed.
 */
export function readPencil(line: string): Run[] {
  const runs: Run[] = [];
  let rest = line;
  while (rest) {
    const [mark, found] = first(rest) ?? [];
    if (
      mark === undefined ||
      found?.[1] === undefined ||
      (mark === 'plain' && /~~|==|\(\(|\*\*/.test(found[1]))
    )
      throw new Error(`"${line}": a pencil mark is opened and not closed near "${rest}"`);
    runs.push({ mark, text: found[1] });
    rest = rest.slice(found[0].length);
  }
  return runs;
}

/** The words of a marked-up line without marks, and without struck words where strong ones stand in their place. */
export const unmarked = (line: string): string =>
  readPencil(line.replaceAll(/~~[^~]+~~ (?=\*\*)/g, ''))
    .map(({ text }) => text)
    .join('');

function first(rest: string): [Mark, RegExpExecArray] | undefined {
  for (const [mark, pattern] of marks) {
    const found = pattern.exec(rest);
    if (found) return [mark, found];
  }
  return undefined;
}
