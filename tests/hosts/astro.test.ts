import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, documentedShortcode } from './generated-site.ts';
import { serveForHosts } from './site.ts';

let site: Awaited<ReturnType<typeof serveForHosts>>;
beforeAll(async () => {
  site = await serveForHosts();
});
afterAll(() => {
  site.close();
});

test('the documented component of Astro makes the frame', async () => {
  const { code, use } = documentedShortcode('Astro', site.address);
  const html = await buildSite(
    'astro',
    {
      'package.json': '{ "type": "module" }',
      'src/components/Chart.astro': code,
      'src/pages/index.astro': `---\nimport Chart from '../components/Chart.astro';\n---\n${use}\n`,
    },
    ['node', resolve('node_modules/astro/bin/astro.mjs'), 'build'],
    'dist/index.html',
  );
  expect(html).toContain(`<iframe src="${site.address}/embed/troop-cut/#theme=light"`);
});
