import type { Fact } from './fact.ts';
import { checkInProse, checkLater } from './later.ts';
import { suggest } from './nearest.ts';
import { components, type Finding } from './prose.ts';

/** How a checker reaches what an explainer names; each throws where there is none. */
export interface Doors {
  quote: (words: string, from?: string) => unknown;
  fact: (id: string) => Pick<Fact, 'asOf' | 'learned'> & { value?: unknown };
  claim: (n: string) => unknown;
  point: (n: string) => unknown;
  term: (words: string) => unknown;
  figure: (id: string) => unknown;
}

type Check = (finding: Finding, doors: Doors) => unknown;

const checks: Partial<Record<Finding['kind'], Check>> = {
  'bare figure': ({ words }) => {
    throw new Error(
      `the figure in "${words}" stands bare; write <Fact id="…" />, <Quote>, <Point n={…} /> or a date`,
    );
  },
  'unknown component': ({ words }) => {
    throw new Error(`there is no component <${words}>; ${suggest(words, components)}`);
  },
  Quote: ({ words, attributes: { from } }, { quote }) => quote(words, from),
  Fact: ({ words, attributes: { id = '' }, later }, { fact }) => {
    checkFact(id, words, Boolean(fact(id).value));
    checkInProse(id, fact(id), later);
  },
  Later: ({ attributes: { date = '' } }) => {
    checkLater(date);
  },
  Claim: ({ attributes: { id = '' } }, { claim }) => claim(id),
  Point: ({ attributes: { n = '' } }, { point }) => point(n),
  Term: ({ words }, { term }) => term(words),
  Chart: ({ attributes: { id = '' } }, { figure }) => figure(id),
};

/** Throws what is wrong with one finding of an explainer's prose, and what would be right. */
export const checkFinding = (finding: Finding, doors: Doors): void => {
  checks[finding.kind]?.(finding, doors);
};

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
