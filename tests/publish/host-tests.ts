import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, catalogue, files, pages, read } from '../dist.ts';
import { type RawResponse, sendRequest, type RunningServer } from './running-server.ts';

const embeds = catalogue.charts.map(({ id }) => `embed/${id}/`);
const ordinaryPages = pages.map(addressOf).filter((page) => !embeds.includes(page) && page !== '404.html');
const charts = catalogue.charts.map(({ id }) => `charts/${id}`);
const matching = (pattern: RegExp) => files.filter((file) => pattern.test(file));
const chartFiles = (extension: string) => charts.map((chart) => `${chart}.${extension}`);

const shared = [
  ...['csv', 'json', 'csv-metadata.json', 'svg', 'dark.svg', 'png'].flatMap(chartFiles),
  ...matching(/^(embed(\.\d+)?\.js|[^/]+\.json|oembed\/.*\.json)$/),
];

const types: [string, string[]][] = [
  ['text/html; charset=utf-8', [...ordinaryPages, ...embeds]],
  ['text/csv; charset=utf-8', chartFiles('csv')],
  ['application/json', [...chartFiles('json'), ...matching(/^[^/]+\.json$|^oembed\/.*\.json$/)]],
  ['application/csvm+json', chartFiles('csv-metadata.json')],
  ['image/svg+xml', [...chartFiles('svg'), 'icon.svg']],
  ['image/png', [...chartFiles('png'), ...matching(/^share\/.*png$/)]],
  ['text/javascript; charset=utf-8', matching(/^[^/]+\.js$/)],
  ['font/woff2', matching(/\.woff2$/)],
  ['text/plain; charset=utf-8', ['robots.txt']],
  ['application/xml', matching(/^sitemap.*\.xml$/)],
  ['application/atom+xml; charset=utf-8', matching(/^feed\.xml$/)],
  ['application/manifest+json', matching(/\.webmanifest$/)],
  ['application/epub+zip', matching(/\.epub$/)],
  ['application/zip', matching(/\.zip$/)],
];

const caching: [string, string[]][] = [
  [
    'public, max-age=0, must-revalidate',
    [...ordinaryPages, ...embeds, 'site.js', 'offline/twenty-eight-points.zip'],
  ],
  [
    'public, max-age=3600',
    [
      ...chartFiles('csv'),
      ...chartFiles('json'),
      ...chartFiles('csv-metadata.json'),
      ...chartFiles('svg'),
      'embed.js',
    ],
  ],
  ['public, max-age=86400', matching(/^share\//)],
  ['public, max-age=604800', matching(/\.woff2$/)],
  ['public, max-age=31536000, immutable', matching(/^embed\.\d+\.js$/)],
  ['no-cache', ['offline-worker.js']],
];

/** A directive of a response's policy, or undefined if there is none. */
const directive = ({ headers }: RawResponse, name: string) =>
  String(headers['content-security-policy'] ?? '')
    .split('; ')
    .find((found) => found.startsWith(`${name} `));

/** Defines the tests that every documented host must pass for the built site; `normalizeType` makes equivalent media types equal. */
export function testHost(serve: () => Promise<RunningServer>, normalizeType = (type: string) => type): void {
  let running: RunningServer;
  beforeAll(async () => {
    running = await serve();
  });
  afterAll(() => running.close());
  const get = (path: string, headers = {}) => sendRequest(`${running.address}/${path}`, headers);

  test.each(types.filter(([, paths]) => paths.length))(
    'sends files of type %s with that type',
    async (type, paths) => {
      for (const path of paths) {
        const { status, headers } = await get(path);
        expect([path, status, normalizeType(String(headers['content-type']))]).toEqual([
          path,
          200,
          normalizeType(type),
        ]);
      }
    },
  );

  test.each(caching)('sends Cache-Control %s', async (cacheControl, paths) => {
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths)
      expect([path, (await get(path)).headers['cache-control']]).toEqual([path, cacheControl]);
  });

  test('forbids framing, base elements, forms and foreign scripts on every page', async () => {
    expect(ordinaryPages.length).toBeGreaterThan(20);
    for (const page of ordinaryPages) {
      const response = await get(page);
      expect(directive(response, 'frame-ancestors'), page).toBe("frame-ancestors 'none'");
      expect(directive(response, 'form-action'), page).toBe("form-action 'none'");
      expect(directive(response, 'base-uri'), page).toBe("base-uri 'none'");
      expect(directive(response, 'default-src'), page).toBe("default-src 'none'");
      expect(directive(response, 'script-src'), page).toMatch(/^script-src 'self'( 'sha256-[\w+/=]+')*$/);
    }
  });

  test('allows every embed in any frame and in cross-origin isolated pages', async () => {
    for (const embed of embeds) {
      const { headers } = await get(embed);
      expect(headers['content-security-policy'], embed).toBeUndefined();
      expect(headers['x-frame-options'], embed).toBeUndefined();
      expect(headers['cross-origin-resource-policy'], embed).toBe('cross-origin');
      expect(headers['cross-origin-embedder-policy'], embed).toBe('require-corp');
    }
  });

  test('lets pages of other sites fetch and show shared files', async () => {
    for (const path of shared) {
      const { headers } = await get(path);
      expect([path, headers['access-control-allow-origin']]).toEqual([path, '*']);
      expect([path, headers['cross-origin-resource-policy']]).toEqual([path, 'cross-origin']);
    }
  });

  test('sends nosniff, a referrer policy and a permissions policy with every response', async () => {
    for (const path of ['', 'army/', 'embed/troop-cut/', 'charts/troop-cut.csv', 'site.js', 'nowhere/']) {
      const { headers } = await get(path);
      expect(headers['x-content-type-options'], path).toBe('nosniff');
      expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin');
      expect(headers['permissions-policy'], path).toContain('camera=()');
    }
  });

  describe('a missing file', () => {
    test.each(['nowhere', 'nowhere/', 'charts/nothing/', 'embed/nothing/', 'charts/nothing.png'])(
      'returns the 404 page with status 404 for /%s',
      async (path) => {
        const { status, body } = await get(path);
        expect(status).toBe(404);
        expect(body.toString()).toBe(read('404.html'));
      },
    );
  });

  test('answers 304 for an unchanged page', async () => {
    const { headers } = await get('army/');
    const etag = String(headers.etag);
    expect(etag).toMatch(/"/);
    expect((await get('army/', { 'If-None-Match': etag })).status).toBe(304);
  });
}
