import { expect, test } from 'vitest';
import { oembedResponse } from './oembed.ts';

const reply = oembedResponse({
  title: 'A “title” & more',
  html: '<iframe src="https://example.org/embed/x/"></iframe>',
  width: 720,
  height: 400,
  thumbnail: { url: 'https://example.org/share/charts/x.png', width: 1200, height: 630 },
  home: 'https://example.org/',
});

test('a response has the required fields of the type rich', () => {
  expect(reply).toMatchObject({ type: 'rich', version: '1.0', width: 720, height: 400 });
  expect(reply.html).toBe('<iframe src="https://example.org/embed/x/"></iframe>');
});

test('a response has author, provider, and a thumbnail with width and height', () => {
  expect(reply).toMatchObject({
    author_name: 'Twenty-eight points',
    provider_name: 'Twenty-eight points',
    provider_url: 'https://example.org/',
    thumbnail_url: 'https://example.org/share/charts/x.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});

test('a response survives a round trip through JSON', () => {
  expect(JSON.parse(JSON.stringify(reply))).toEqual(reply);
});
