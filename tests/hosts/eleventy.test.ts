import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostPackagesFolder } from '../programs.ts';
import { buildSite, documentedShortcode, expectSnippets, pastedSnippets } from './generated-site.ts';
import { serveForHosts } from './site.ts';

let site: Awaited<ReturnType<typeof serveForHosts>>;
beforeAll(async () => {
  site = await serveForHosts();
});
afterAll(() => {
  site.close();
});

const program = join(hostPackagesFolder, 'node_modules/@11ty/eleventy/cmd.cjs');
const build = (content: string, files: Readonly<Record<string, string>> = {}) =>
  buildSite(
    'eleventy',
    { 'package.json': '{ "type": "module" }', 'post.md': `${content}\n`, ...files },
    ['node', program, '--quiet'],
    '_site/post/index.html',
  );

test('Eleventy keeps every snippet', async () => {
  expectSnippets(await build(pastedSnippets(site.address)), site.address);
});

test('the documented shortcode of Eleventy makes the frame', async () => {
  const { code, use } = documentedShortcode('Eleventy', site.address);
  const html = await build(use, { 'eleventy.config.js': code });
  expect(html).toContain(`<iframe src="${site.address}/embed/troop-cut/#theme=light"`);
});
