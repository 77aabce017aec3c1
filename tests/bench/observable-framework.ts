import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const chart = (bars: string) => `
\`\`\`js
import * as Plot from "@observablehq/plot";
display(Plot.plot({marginLeft: 260, marks: [Plot.barX(${bars}, {x: "people", y: "label"})]}));
requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("drawn")));
\`\`\`
`;

const config = `export default { root: 'src', title: 'Twenty-eight points', globalStylesheets: [], search: false };\n`;

/** The rows of a chart of this site as JSON for Framework's bar chart. */
function barsOf(dist: string): string {
  const { rows } = JSON.parse(readFileSync(join(dist, 'charts/europe-armies.json'), 'utf8')) as {
    rows: { force: string; peopleLow: number }[];
  };
  return JSON.stringify(rows.map(({ force, peopleLow }) => ({ label: force, people: peopleLow })));
}

/** Writes an Observable Framework site to a folder: the Markdown of each page, by slug, with one bar chart. */
export function writeFrameworkSite(
  folder: string,
  pages: ReadonlyMap<string, string>,
  dist: string,
  modules: string,
): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'src'), { recursive: true });
  const bars = barsOf(dist);
  for (const [slug, markdown] of pages) writeFileSync(join(folder, `src/${slug}.md`), markdown + chart(bars));
  const links = [...pages.keys()].map((slug) => `- [${slug}](${slug})`);
  writeFileSync(join(folder, 'src/index.md'), `# Index\n\n${links.join('\n')}\n`);
  writeFileSync(join(folder, 'observablehq.config.js'), config);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
  symlinkSync(resolve(modules), join(folder, 'node_modules'));
}

/** Builds the Observable Framework site in a folder, into its `dist/`. Throws with its output if it fails. */
export function buildFrameworkSite(folder: string): void {
  const { status, stdout, stderr } = spawnSync('npx', ['observable', 'build'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`observable build failed:\n${stdout}${stderr}`);
}
