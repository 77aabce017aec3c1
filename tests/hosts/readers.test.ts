import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue } from '../dist.ts';
import { hostPackagesFolder } from '../programs.ts';
import { serveForHosts } from './site.ts';

/** What the readers return, as far as these tests read it. */
interface Metadata {
  title?: string;
  author?: string;
  author_name?: string;
  provider_name?: string;
  publisher?: string;
  date?: string;
  image?: string;
  html?: string;
  type?: string;
}

const require = createRequire(join(hostPackagesFolder, 'package.json'));
const load = async (name: string) =>
  (await import(pathToFileURL(require.resolve(name)).href)) as Record<string, never>;
/** A package that is one function, however it exports that. */
const functionOf = async (name: string) => {
  const loaded = (await load(name)) as Record<string, unknown>;
  const inner = loaded['default'] as Record<string, unknown> | undefined;
  return (inner?.['default'] ?? inner ?? loaded) as (...args: unknown[]) => Promise<unknown>;
};

let site: Awaited<ReturnType<typeof serveForHosts>>;
beforeAll(async () => {
  site = await serveForHosts();
});
afterAll(() => {
  site.close();
});

const [chart] = catalogue.charts;
const [explainer] = catalogue.explainers;
const name = 'Twenty-eight points';
const pages = [
  { path: `charts/${chart?.id ?? ''}/`, title: chart?.title, author: name, type: 'rich' },
  { path: `${explainer?.id ?? ''}/`, title: explainer?.title, author: name, type: 'link' },
  {
    path: 'interview/',
    title: catalogue.pages.find(({ page }) => page.endsWith('/interview/'))?.title,
    author: 'Donald Heflin',
    publisher: 'The Conversation',
    type: 'link',
  },
];

describe.each(pages)('$path', ({ path, title, author, type, publisher = name }) => {
  test('gives its oEmbed reply to oembed-extractor', async () => {
    const { extract } = (await load('@extractus/oembed-extractor')) as unknown as {
      extract: (url: string) => Promise<Metadata>;
    };
    const found = await extract(`${site.address}/${path}`);
    expect(found).toMatchObject({ type, title, author_name: author, provider_name: name });
    if (type === 'rich') expect(found.html).toContain(`<iframe src="${site.address}/embed/`);
  });

  test('gives title, author, publisher, date and picture to metascraper', async () => {
    const rules = await Promise.all(
      ['title', 'author', 'publisher', 'date', 'image'].map(async (rule) =>
        (await functionOf(`metascraper-${rule}`))(),
      ),
    );
    const metascraper = (await (
      await functionOf('metascraper')
    )(rules)) as unknown as (page: unknown) => Promise<Metadata>;
    const url = `${site.address}/${path}`;
    const found = await metascraper({ url, html: await (await fetch(url)).text() });
    expect(found).toMatchObject({ title, author, publisher });
    expect(found.date).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(found.image).toMatch(/\/share\/.*\.png$/);
  });

  test('gives title, site, author, dates and picture to open-graph-scraper', async () => {
    const scrape = await functionOf('open-graph-scraper');
    const url = `${site.address}/${path}`;
    const { result } = (await scrape({ html: await (await fetch(url)).text() })) as {
      result: Record<string, unknown>;
    };
    expect(result).toMatchObject({ ogTitle: title, ogSiteName: name, author });
    expect(result['articlePublishedTime']).toMatch(/^\d{4}-\d\d-\d\d/);
    expect(JSON.stringify(result['ogImage'])).toContain('/share/');
  });

  test('gives title, author, provider and html to unfurl', async () => {
    const { unfurl } = (await load('unfurl.js')) as unknown as {
      unfurl: (
        url: string,
      ) => Promise<{ title: string; author: string; oEmbed: Metadata; open_graph: Record<string, unknown> }>;
    };
    const found = await unfurl(`${site.address}/${path}`);
    expect(found.author).toBe(author);
    expect(found.open_graph).toMatchObject({ title, site_name: name });
    expect(found.oEmbed).toMatchObject({ type, title, author_name: author, provider_name: name });
    if (type === 'rich') expect(found.oEmbed.html).toContain('<iframe');
  });
});
