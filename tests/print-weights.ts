/**
 * `npm run weights`, after a build: prints the size of each page, embed and edition, its limit and what is free. Exits
 * non-zero if one is over its limit.
 */
import { formatWeight, usedPercent, weights } from './weights.ts';

const all = weights();
console.log(
  `${'bytes'.padStart(46)}${'limit'.padStart(10)}${'free'.padStart(10)}\n${all.map(formatWeight).join('\n')}`,
);
process.exitCode = all.some((weight) => usedPercent(weight) > 100) ? 1 : 0;
