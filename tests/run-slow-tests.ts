/**
 * `npm run test:all`: the tests that `npm test` omits because they are slow or need other programs. `-- <part> ...` runs only
 * the named parts; `-- --install` first installs missing programs with apt-get and npm. Reports each part that could not run,
 * and ends with the line `N passed, N failed`, which counts what ran.
 */
import { chromium } from '../src/editions/chromium.ts';
import { install, type Program, programs } from './programs.ts';
import { playwright, runSteps, type Step, vitest } from './run-steps.ts';

interface Part extends Step {
  needs?: Program;
}

/** A part that tests a browser other than Chromium; each serves the site on its own port, because parts run in parallel. */
const otherBrowser = (name: 'firefox' | 'webkitgtk', port: string): Part => ({
  name,
  command: ['node', 'tests/browser/run-cross-browser-checks.ts', name],
  env: { PORT: port },
  report: `.build/tests/${name}.json`,
  needs: programs[name],
});

const parts: readonly Part[] = [
  playwright('thorough', 'thorough'),
  vitest('rebuild', 'rebuild'),
  { ...vitest('nginx', 'publish', ['nginx']), needs: programs.nginx },
  { ...vitest('cloudflare', 'publish', ['wrangler']), needs: programs.cloudflare },
  { ...vitest('wordpress', 'hosts', ['wordpress']), needs: programs.wordpress },
  { ...vitest('hugo', 'hosts', ['hugo']), needs: programs.hugo },
  { ...vitest('jekyll', 'hosts', ['jekyll']), needs: programs.jekyll },
  vitest('astro', 'hosts', ['tests/hosts/astro']),
  { ...vitest('eleventy', 'hosts', ['eleventy']), needs: programs.hostPackages },
  { ...vitest('readers', 'hosts', ['readers']), needs: programs.hostPackages },
  otherBrowser('firefox', '4331'),
  otherBrowser('webkitgtk', '4333'),
  {
    name: 'lighthouse',
    command: ['node', 'tests/lighthouse.ts', '--without-performance'],
    report: '.build/tests/lighthouse.json',
  },
  { ...vitest('epubcheck', 'hands', ['epubcheck']), needs: programs.epubcheck },
  { ...vitest('reader-view-and-print', 'hands', ['firefox']), needs: programs.firefoxPrint },
  { ...vitest('orca', 'hands', ['orca']), needs: programs.orca },
  { ...vitest('librsvg', 'hands', ['librsvg']), needs: programs.librsvg },
  { ...vitest('inkscape', 'hands', ['inkscape']), needs: programs.inkscape },
  { ...vitest('libreoffice', 'hands', ['libreoffice']), needs: programs.libreoffice },
  { ...vitest('pdf', 'hands', ['pdf']), needs: programs.poppler },
  { ...vitest('calibre', 'hands', ['calibre']), needs: programs.calibre },
  { ...vitest('zim', 'hands', ['zim']), needs: programs.kiwix },
];

const names = parts.map(({ name }) => name);
const args = process.argv.slice(2);
const requested = args.filter((arg) => arg !== '--install');
const unknown = requested.find((name) => !names.includes(name));
if (unknown) {
  console.error(
    `There is no part "${unknown}". The parts are: ${names.join(', ')}; --install installs programs.`,
  );
  process.exit(2);
}

const chosen = parts.filter(({ name }) => requested.length === 0 || requested.includes(name));
const missing = () => chosen.flatMap(({ needs }) => (needs && !needs.installed() ? needs : []));
if (args.includes('--install') && missing().length) install(missing());
const absent = new Set(missing());

console.log(`Tests that are slow or need other programs: ${chosen.map(({ name }) => name).join(', ')}.`);
console.log(`Usually 25 minutes on 2 cores. Chromium: ${chromium()}\n`);
const notRun = chosen
  .filter(({ needs }) => needs && absent.has(needs))
  .map(({ name, needs }) => `${name} (${needs?.name ?? ''} is not installed; -- --install installs it)`);
await runSteps(
  [
    { name: 'build', command: ['npm', 'run', '--silent', 'build'], env: { SITE: 'http://localhost:4321' } },
    ...chosen
      .filter(({ needs }) => !needs || !absent.has(needs))
      .map((part) => ({ ...part, after: 'build' })),
  ],
  notRun,
);
