import type { File } from '../serve.ts';

/** The smallest page that a browser paints: one letter, no style, no script. It is the lower bound for paint times. */
export const minimalPage: ReadonlyMap<string, File> = new Map([
  [
    '/',
    {
      type: 'text/html; charset=utf-8',
      body: '<!doctype html><html lang="en"><meta charset="utf-8"><title>Floor</title><link rel="icon" href="data:,"><p>A',
    },
  ],
]);
