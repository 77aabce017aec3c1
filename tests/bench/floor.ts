import type { File } from '../serve.ts';

/** The least page that a browser paints: one letter, no style, no script; no page can be drawn sooner. */
export const floor: ReadonlyMap<string, File> = new Map([
  [
    '/',
    {
      type: 'text/html; charset=utf-8',
      body: '<!doctype html><html lang="en"><meta charset="utf-8"><title>Floor</title><link rel="icon" href="data:,"><p>A',
    },
  ],
]);
