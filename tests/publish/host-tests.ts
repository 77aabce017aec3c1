import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, catalogue, files, pages, read } from '../dist.ts';
import { type RawResponse, sendRequest, type RunningServer } from './server.ts';

const embeds = catalogue.charts.map(({ id }) => `embed/${id}/`);
const own = pages.map(addressOf).filter((page) => !embeds.includes(page) && page !== '404.html');
const charts = catalogue.charts.map(({ id }) => `charts/${id}`);
const some = (name: RegExp) => files.filter((file) => name.test(file));
const of = (ending: string) => charts.map((chart) => `${chart}.${ending}`);

const shared = [
  ...['csv', 'json', 'csv-metadata.json', 'svg', 'dark.svg', 'png'].flatMap(of),
  ...some(/^(embed(\.\d+)?\.js|[^/]+\.json|oembed\/.*\.json)$/),
];

const types: [string, string[]][] = [
  ['text/html; charset=utf-8', [...own, ...embeds]],
  ['text/csv; charset=utf-8', of('csv')],
  ['application/json', [...of('json'), ...some(/^[^/]+\.json$|^oembed\/.*\.json$/)]],
  ['application/csvm+json', of('csv-metadata.json')],
  ['image/svg+xml', [...of('svg'), 'icon.svg']],
  ['image/png', [...of('png'), ...some(/^share\/.*png$/)]],
  ['text/javascript; charset=utf-8', some(/^[^/]+\.js$/)],
  ['font/woff2', some(/\.woff2$/)],
  ['text/plain; charset=utf-8', ['robots.txt']],
  ['application/xml', some(/^sitemap.*\.xml$/)],
  ['application/atom+xml; charset=utf-8', some(/^feed\.xml$/)],
  ['application/manifest+json', some(/\.webmanifest$/)],
  ['application/epub+zip', some(/\.epub$/)],
  ['application/zip', some(/\.zip$/)],
];

const caching: [string, string[]][] = [
  ['public, max-age=0, must-revalidate', [...own, ...embeds, 'site.js', 'offline/twenty-eight-points.zip']],
  [
    'public, max-age=3600',
    [...of('csv'), ...of('json'), ...of('csv-metadata.json'), ...of('svg'), 'embed.js'],
  ],
  ['public, max-age=86400', some(/^share\//)],
  ['public, max-age=604800', some(/\.woff2$/)],
  ['public, max-age=31536000, immutable', some(/^embed\.\d+\.js$/)],
];

/** A directive of a policy, or undefined where the policy does not name it. */
const directive = ({ headers }: RawResponse, name: string) =>
  String(headers['content-security-policy'] ?? '')
    .split('; ')
    .find((found) => found.startsWith(`${name} `));

/** The tests that every documented host passes, with the built site behind it; `plain` makes one of the names that a type has. */
export function testHost(serve: () => Promise<RunningServer>, plain = (type: string) => type): void {
  let running: RunningServer;
  beforeAll(async () => {
    running = await serve();
  });
  afterAll(() => running.close());
  const get = (path: string, headers = {}) => sendRequest(`${running.address}/${path}`, headers);

  test.each(types.filter(([, paths]) => paths.length))(
    '%s is the type of what has it',
    async (type, paths) => {
      for (const path of paths) {
        const { status, headers } = await get(path);
        expect([path, status, plain(String(headers['content-type']))]).toEqual([path, 200, plain(type)]);
      }
    },
  );

  test.each(caching)('%s is said of what may be kept so long', async (words, paths) => {
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths)
      expect([path, (await get(path)).headers['cache-control']]).toEqual([path, words]);
  });

  test('no page may be framed, be changed by a base, send a form, or run what is not its own', async () => {
    expect(own.length).toBeGreaterThan(20);
    for (const page of own) {
      const answer = await get(page);
      expect(directive(answer, 'frame-ancestors'), page).toBe("frame-ancestors 'none'");
      expect(directive(answer, 'form-action'), page).toBe("form-action 'none'");
      expect(directive(answer, 'base-uri'), page).toBe("base-uri 'none'");
      expect(directive(answer, 'default-src'), page).toBe("default-src 'none'");
      expect(directive(answer, 'script-src'), page).toMatch(/^script-src 'self'( 'sha256-[\w+/=]+')*$/);
    }
  });

  test('every embed may be framed by anyone and loaded under any policy', async () => {
    for (const embed of embeds) {
      const { headers } = await get(embed);
      expect(headers['content-security-policy'], embed).toBeUndefined();
      expect(headers['x-frame-options'], embed).toBeUndefined();
      expect(headers['cross-origin-resource-policy'], embed).toBe('cross-origin');
      expect(headers['cross-origin-embedder-policy'], embed).toBe('require-corp');
    }
  });

  test('pages of other sites may fetch and show what is there to be shared', async () => {
    for (const path of shared) {
      const { headers } = await get(path);
      expect([path, headers['access-control-allow-origin']]).toEqual([path, '*']);
      expect([path, headers['cross-origin-resource-policy']]).toEqual([path, 'cross-origin']);
    }
  });

  test('all that is sent keeps its type, tells other sites no page that a reader comes from, and asks for no sensor', async () => {
    for (const path of ['', 'army/', 'embed/troop-cut/', 'charts/troop-cut.csv', 'site.js', 'nowhere/']) {
      const { headers } = await get(path);
      expect(headers['x-content-type-options'], path).toBe('nosniff');
      expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin');
      expect(headers['permissions-policy'], path).toContain('camera=()');
    }
  });

  describe('what is not there', () => {
    test.each(['nowhere', 'nowhere/', 'charts/nothing/', 'embed/nothing/', 'charts/nothing.png'])(
      '/%s is answered with the page for it, and 404',
      async (path) => {
        const { status, body } = await get(path);
        expect(status).toBe(404);
        expect(body.toString()).toBe(read('404.html'));
      },
    );
  });

  test('a page that has not changed is not sent again', async () => {
    const { headers } = await get('army/');
    const etag = String(headers.etag);
    expect(etag).toMatch(/"/);
    expect((await get('army/', { 'If-None-Match': etag })).status).toBe(304);
  });
}
