import { readdirSync, readFileSync } from 'node:fs';
import { rehype } from 'rehype';
import { SKIP, visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parseInterview } from '../../src/interview/parse.ts';
import { read } from '../dist.ts';

const [seed = ''] = readdirSync('seeds');
const passages = parseInterview(readFileSync(`seeds/${seed}`, 'utf8'));
const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

const texts = new Map<string, string>();
visit(rehype().parse(read('interview/index.html')), 'element', (node) => {
  const { id } = node.properties;
  if (typeof id !== 'string') return;
  let text = '';
  visit(node, (inner) => {
    if (inner.type === 'element' && 'dataPlace' in inner.properties) return SKIP;
    if (inner.type === 'text') text += inner.value;
    return undefined;
  });
  texts.set(id, flat(text));
});

describe('the interview', () => {
  test('has more passages than a stub would', () => {
    expect(passages.length).toBeGreaterThan(30);
  });

  test.each(passages.map(({ id, text }) => [id, text]))('%s is verbatim at its anchor', (id, text) => {
    expect(texts.get(id)).toBe(flat(text));
  });

  test('is in the order of the seed', () => {
    const order = [...texts.keys()].filter((id) => passages.some((passage) => passage.id === id));
    expect(order).toEqual(passages.map(({ id }) => id));
  });
});
