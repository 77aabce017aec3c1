import type { Finding } from './prose.ts';

/** The ids of the facts that a text prints, each once, in order of first use: the order of its notes. */
export const notedFacts = (findings: readonly Finding[]): string[] => [
  ...new Set(findings.flatMap(({ kind, attributes: { id = '' } }) => (kind === 'Fact' ? [id] : []))),
];
