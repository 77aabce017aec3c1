import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, documentedShortcode, expectSnippets, pastedSnippets } from './generated-site.ts';
import { serveForHosts } from './site.ts';

let site: Awaited<ReturnType<typeof serveForHosts>>;
beforeAll(async () => {
  site = await serveForHosts();
});
afterAll(() => {
  site.close();
});

const build = (content: string, settings = '', files: Readonly<Record<string, string>> = {}) =>
  buildSite(
    'hugo',
    {
      'config.toml': `baseURL = "https://host.example/"\n${settings}`,
      'layouts/_default/single.html': '<main>{{ .Content }}</main>',
      'content/post.md': `---\ntitle: Post\n---\n\n${content}\n`,
      ...files,
    },
    ['hugo', '--quiet', '--cacheDir', '/tmp/hugo-cache-for-tests', '--ignoreCache'],
    'public/post/index.html',
  );

test('Hugo leaves pasted snippets out, unless its settings allow HTML', async () => {
  expect(await build(pastedSnippets(site.address))).not.toContain('<iframe');
  const allowed = '[markup.goldmark.renderer]\nunsafe = true\n';
  expectSnippets(await build(pastedSnippets(site.address), allowed), site.address);
});

test('the documented shortcode of Hugo makes the frame', async () => {
  const { code, use } = documentedShortcode('Hugo', site.address);
  const html = await build(use, '', { 'layouts/shortcodes/chart.html': code });
  expect(html).toContain(`<iframe src="${site.address}/embed/troop-cut/#theme=light"`);
});
