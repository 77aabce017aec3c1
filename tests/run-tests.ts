/**
 * `npm test`: every check that needs only npm, Python and a Chromium. Ends with the line `N passed, N failed`, which counts
 * what ran, and exits with status 1 on any failure.
 */
import { rmSync } from 'node:fs';
import { buildCache } from '../src/cache.ts';
import { chromium } from '../src/editions/chromium.ts';
import { pathOf } from './programs.ts';
import { playwright, runSteps, vitest } from './run-steps.ts';

const python = pathOf('python3');
const provenance = 'tests/built/provenance.test.ts';

console.log('Types, lint, unit tests, a build, tests of the built site, and tests in a browser.');
console.log(
  'Usually 6 minutes on 2 cores. `npm run test:all` adds slow tests and tests that need other programs.\n',
);
console.log(`Chromium: ${chromium()}`);
// Nothing of an earlier build is reused.
rmSync(buildCache, { recursive: true, force: true });
await runSteps(
  [
    { name: 'build', command: ['npm', 'run', '--silent', 'build'], env: { SITE: 'http://localhost:4321' } },
    { name: 'check', command: ['npm', 'run', '--silent', 'check'] },
    { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
    vitest('unit', 'unit'),
    { ...vitest('built', 'built', python ? [] : ['--exclude', provenance]), after: 'build' },
    // Last, because it alone keeps two cores busy.
    { ...playwright('browser', 'quick'), after: 'build' },
  ],
  python ? [] : [`${provenance} (Python is not installed; it needs Python 3.9 or newer)`],
);
