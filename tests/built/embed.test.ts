import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { catalogue, dist, read } from '../dist.ts';
import { snippetsOf } from '../snippets.ts';

const digest = (algorithm: string, bytes: string | Buffer) =>
  `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`;

/** The scripts that other sites load with an integrity hash. A new version needs a new entry and a new file. */
const released = {
  'embed.1.js': 'sha384-I4Y/1JzQXDpx3fNyXgsygCU0hmqHk5AuVqURUgZiwt+cURDIIBFZDs9+xA2Cjb3Y',
  'embed.2.js': 'sha384-rr+UjyrxKDbTcMht+j4x+GY+zvHL5iW3KLo971qtw0DWKT1FWQ5yV1NG99aPP32f',
};

/** The directives of an embed's policy, its inline styles and scripts, and its event handler and style attributes. */
function examined(id: string) {
  const inline: Record<'style' | 'script', string[]> = { style: [], script: [] };
  const attributes: string[] = [];
  let policy = '';
  visit(rehype().parse(read(`embed/${id}/index.html`)), 'element', ({ tagName, properties, children }) => {
    const [text] = children;
    if (tagName === 'style' || tagName === 'script')
      inline[tagName].push(text?.type === 'text' ? text.value : '');
    if (properties['httpEquiv']) policy = String(properties['content']);
    attributes.push(...Object.keys(properties).filter((name) => /^on|^style$/.test(name)));
  });
  const directives = Object.fromEntries(
    policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
  );
  return { inline, attributes, directives };
}

describe.each(catalogue.charts)('the embed of $id', ({ id, page }) => {
  test('allows itself its own styles and script, by their hashes, and nothing else that runs or loads', () => {
    const { inline, attributes, directives } = examined(id);
    const hashes = (texts: string[]) => texts.map((text) => `'${digest('sha256', text)}'`);
    expect(directives).toEqual({
      'default-src': ["'none'"],
      'style-src': hashes(inline.style),
      'script-src': hashes(inline.script),
      'img-src': ['data:'],
      'connect-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    });
    expect(inline.script).toHaveLength(1);
    expect(attributes).toEqual([]);
  });

  test('is noindex with a canonical link to its page, and sends no referrer', () => {
    const html = read(`embed/${id}/index.html`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<meta name="referrer" content="no-referrer">');
    expect(html).toContain(`<link rel="canonical" href="${page}">`);
  });

  test('is taken with a script that has the bytes which the code asks for', () => {
    const { A, B, C, D } = snippetsOf(id, '');
    for (const code of [B, C]) {
      const [, file = '', integrity] =
        /<script async src="\/([^"]+)" integrity="([^"]+)" crossorigin="anonymous"><\/script>$/.exec(code) ??
        [];
      expect(integrity).toBe(digest('sha384', readFileSync(join(dist, file))));
      expect(Object.keys(released)).toContain(file);
    }
    expect(A + D).not.toContain('<script');
  });

  test('has a snippet D without script and frame, whose pictures exist and which credits us by a link', () => {
    const { D } = snippetsOf(id, '');
    expect(D).not.toMatch(/<script|<iframe|\bon\w+=|javascript:/i);
    expect(D).toContain(`<figcaption>Chart: <a href="/charts/${id}/">Twenty-eight points</a>`);
    const pictures = [...D.matchAll(/(?:src|srcset)="\/([^" ]+)/g)].map(([, file = '']) => file);
    expect(pictures.length).toBeGreaterThan(2);
    expect(pictures.filter((file) => !existsSync(join(dist, file)))).toEqual([]);
  });
});

test.each(catalogue.charts)(
  'every snippet of $id names and links the page of the chart outside its frame',
  ({ id }) => {
    for (const [letter, code] of Object.entries(snippetsOf(id, ''))) {
      const outside = code.replaceAll(/<iframe.*?<\/iframe>|<script.*?<\/script>/g, '');
      expect(outside, letter).toContain(`Chart: <a href="/charts/${id}/">Twenty-eight points</a>`);
    }
  },
);

test.each(catalogue.charts)('every snippet of $id is light whatever the reader has chosen', ({ id }) => {
  const { A, B, C, D } = snippetsOf(id, '');
  for (const code of [A, B]) expect(code).toContain(`src="/embed/${id}/#theme=light"`);
  expect(C + D).not.toMatch(/dark/);
});

test.each(Object.entries(released))('%s has the bytes that pages out there ask for', (file, hash) => {
  expect(digest('sha384', readFileSync(join(dist, file)))).toBe(hash);
});

test('embed.js is the newest version', () => {
  expect(read('embed.js')).toBe(read(Object.keys(released).at(-1) ?? ''));
});

test('the page for embedding says that the build names this computer alone', () => {
  expect(read('embed/index.html')).toContain('This copy of the site was built without its address.');
});

test('the WordPress plugin has every chart, and the newest script', () => {
  const files = unzipSync(readFileSync(join(dist, 'embed/wordpress.zip')));
  const file = (name: string) => strFromU8(files[`twenty-eight-points/${name}`] ?? new Uint8Array());
  const charts = JSON.parse(file('charts.json')) as Record<string, { html: string }>;
  expect(Object.keys(charts)).toEqual(catalogue.charts.map(({ id }) => id));
  for (const { id } of catalogue.charts)
    expect(charts[id]?.html).toBe((JSON.parse(read(`oembed/${id}.json`)) as { html: string }).html);
  expect(file('embed.js')).toBe(read('embed.js'));
  expect(
    Object.values(files)
      .map((bytes) => strFromU8(bytes))
      .join(''),
  ).not.toMatch(/\{\{\w+\}\}/);
});
