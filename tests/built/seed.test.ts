import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { read } from '../dist.ts';
import { copyProject } from './copy.ts';

const { at, build, remove } = copyProject('seed');
const seed = at('seeds/000_0137f7ac30ef6373.txt');
const bytes = readFileSync(seed);
afterEach(() => {
  writeFileSync(seed, bytes);
});
afterAll(remove);

describe('a build', () => {
  test.each<[string, Buffer | undefined, RegExp]>([
    ['a missing interview', undefined, /seeds\/: there must be one interview/],
    ['an empty interview', Buffer.alloc(0), /seeds\/000_0137f7ac30ef6373\.txt.*empty/],
    [
      'an interview that is not UTF-8',
      Buffer.concat([bytes, Buffer.from([0xff])]),
      /0137f7ac30ef6373\.txt.*UTF-8/,
    ],
    ['an interview of 10 MB', Buffer.alloc(10_000_000, 'a '), /seeds\/000_0137f7ac30ef6373\.txt.*1,000,000/],
    [
      'an interview without a question',
      Buffer.from('A headline\n\nA byline\n\nNo question.\n'),
      /\.txt:\d+: no question/,
    ],
  ])('is stopped by %s', { timeout: 60_000 }, (_, content, message) => {
    if (content) writeFileSync(seed, content);
    else rmSync(seed);
    const { status, said } = build();
    expect(said).toMatch(message);
    expect(status).not.toBe(0);
  });

  test('gives the same words from an interview with Windows line ends', { timeout: 60_000 }, () => {
    writeFileSync(seed, bytes.toString('utf8').replaceAll('\n', '\r\n'));
    expect(build().said).toContain('Complete!');
    expect(readFileSync(at('dist/interview/index.html'), 'utf8')).toBe(read('interview/index.html'));
  });
});
