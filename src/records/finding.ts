import type { Finding } from './prose.ts';

/** How a checker reaches what an explainer names; each throws where there is none. */
export interface Doors {
  quote: (words: string, from?: string) => unknown;
  fact: (id: string) => { value?: unknown };
  claim: (n: string) => unknown;
  point: (n: string) => unknown;
  term: (words: string) => unknown;
  figure: (id: string) => unknown;
}

/** Throws what is wrong with one finding of an explainer's prose, and what would be right. */
export function checkFinding({ kind, words, attributes }: Finding, doors: Doors): void {
  const { id = '', n = '', from } = attributes;
  if (kind === 'bare figure')
    throw new Error(
      `the figure in "${words}" stands bare; write <Fact id="…" />, <Quote>, <Point n={…} /> or a date`,
    );
  if (kind === 'Quote') doors.quote(words, from);
  if (kind === 'Fact') checkFact(id, words, Boolean(doors.fact(id).value));
  if (kind === 'Claim') doors.claim(id);
  if (kind === 'Point') doors.point(n);
  if (kind === 'Term') doors.term(words);
  if (kind === 'Chart') doors.figure(id);
}

/** A figure prints itself; a statement is cited by words of the prose, which link to its note. */
function checkFact(id: string, words: string, figure: boolean): void {
  if (figure && words)
    throw new Error(
      `the fact "${id}" is a figure and prints itself; write <Fact id="${id}" /> in place of "${words}"`,
    );
  if (!figure && !words)
    throw new Error(
      `the fact "${id}" is a statement with no figure to print; write <Fact id="${id}">words of the sentence</Fact>`,
    );
}
