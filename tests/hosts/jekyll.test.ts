import { expect, test } from 'vitest';
import { buildSite, documentedShortcode, expectSnippets, pastedSnippets } from './generated-site.ts';

const address = 'https://charts.example';
const build = (content: string, files: Readonly<Record<string, string>> = {}) =>
  buildSite(
    'jekyll',
    { '_config.yml': 'title: Host\n', 'post.md': `---\ntitle: Post\n---\n\n${content}\n`, ...files },
    ['jekyll', 'build', '--disable-disk-cache'],
    '_site/post.html',
  );

test('Jekyll keeps every snippet', async () => {
  expectSnippets(await build(pastedSnippets(address)), address);
});

test('the documented include of Jekyll makes the picture that turns into the chart', async () => {
  const { code, use } = documentedShortcode('Jekyll', address);
  const html = await build(use, { '_includes/chart.html': code });
  expect(html).toContain(`<twenty-eight-chart src="${address}/embed/troop-cut/" label="…">`);
  expect(html).toContain(`<img src="${address}/charts/troop-cut.png"`);
  expect(html).toContain(`<script async="" src="${address}/embed.js"></script>`);
});
