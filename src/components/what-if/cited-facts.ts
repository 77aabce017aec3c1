import type { WhatIf } from '../../records/what-if.ts';

/** The ids of the facts that the choice of a count and a limit rests on. */
export const citedFacts = ({ counts, limits, russia, facts }: WhatIf): string[] => [
  ...[...Object.values({ ...counts, ...limits }), russia].map(({ fact }) => fact),
  ...facts,
];
