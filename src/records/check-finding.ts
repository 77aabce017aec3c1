import type { Fact } from './fact.ts';
import { checkFactInProse, checkLaterDate } from './later-knowledge.ts';
import { suggest } from './suggest.ts';
import { attributeNames, components, type Finding } from './prose.ts';

/** The site's as-of day, and lookups for everything that prose references; each throws if there is no match. */
export interface Lookup {
  asOf: string;
  quote: (words: string, from?: string) => unknown;
  fact: (id: string) => Pick<Fact, 'asOf' | 'learned'> & { value?: unknown; words?: string | undefined };
  claim: (n: string) => unknown;
  point: (n: string) => unknown;
  term: (words: string) => unknown;
  figure: (id: string) => unknown;
  event: (id: string) => unknown;
  /** The choice of a count and a limit. Throws if the site has none. */
  whatIf: () => unknown;
}

type Check = (finding: Finding, lookup: Lookup) => unknown;

const checks: Partial<Record<Finding['kind'], Check>> = {
  'bare figure': ({ words }) => {
    throw new Error(
      `the figure in "${words}" is outside a component; write <Fact id="…" />, <Quote>, <Point n={…} /> or a date`,
    );
  },
  'unknown component': ({ words }) => {
    throw new Error(`there is no component <${words}>; ${suggest(words, components)}`);
  },
  Quote: ({ words, attributes: { from } }, { quote }) => quote(words, from),
  Fact: ({ words, attributes: { id = '', words: inWords }, later }, { asOf, fact }) => {
    checkFact(id, words, Boolean(fact(id).value));
    if (inWords !== undefined && !fact(id).words)
      throw new Error(
        `the fact "${id}" has no words; write words: in content/facts.yaml, or leave words out here`,
      );
    checkFactInProse(id, fact(id), asOf, later);
  },
  Later: ({ attributes: { date = '' } }, { asOf }) => {
    checkLaterDate(date, asOf);
  },
  Claim: ({ attributes: { id = '' } }, { claim }) => claim(id),
  Point: ({ attributes: { n = '' } }, { point }) => point(n),
  Term: ({ words }, { term }) => term(words),
  Chart: ({ attributes: { id = '' } }, { figure }) => figure(id),
  EmbedCode: ({ attributes: { chart = '' } }, { figure }) => figure(chart),
  HeightMessages: ({ attributes: { chart = '' } }, { figure }) => figure(chart),
  Shortcodes: ({ attributes: { chart = '' } }, { figure }) => figure(chart),
  Day: ({ attributes: { event: id = '' } }, { event }) => event(id),
  WhatIf: (_, { whatIf }) => whatIf(),
};

/** Throws an error with a correction if a finding of an explainer's prose is invalid. */
export const checkFinding = (finding: Finding, lookup: Lookup): void => {
  checkAttributes(finding);
  checks[finding.kind]?.(finding, lookup);
};

/** Throws on the first attribute that a component does not have. */
function checkAttributes({ kind, attributes }: Finding): void {
  const component = components.find((name) => name === kind);
  if (!component) return;
  const known = [...attributeNames[component], 'slot'];
  const stray = Object.keys(attributes).find((name) => !known.includes(name));
  if (stray !== undefined)
    throw new Error(`<${component}> has no attribute "${stray}"; ${suggest(stray, known)}`);
}

/** A figure renders its own value; a statement is cited by words of the prose, which link to its note. */
function checkFact(id: string, words: string, figure: boolean): void {
  if (figure && words)
    throw new Error(
      `the fact "${id}" is a figure and renders its own value; write <Fact id="${id}" /> in place of "${words}"`,
    );
  if (!figure && !words)
    throw new Error(
      `the fact "${id}" is a statement without a value to render; write <Fact id="${id}">words of the sentence</Fact>`,
    );
}
