/**
 * `npm run weights`, after a build: prints the size, the limit and the free bytes of each page, embed and edition. Exits
 * with status 1 if one exceeds its limit.
 */
import { formatWeight, usedPercent, weights } from './weights.ts';

const all = weights();
console.log(
  `${'bytes'.padStart(46)}${'limit'.padStart(10)}${'free'.padStart(10)}\n${all.map(formatWeight).join('\n')}`,
);
process.exitCode = all.some((weight) => usedPercent(weight) > 100) ? 1 : 0;
