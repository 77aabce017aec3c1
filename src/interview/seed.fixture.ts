import { readFileSync } from 'node:fs';
import { type Passage, parseInterview } from './parse.ts';

/** The text of the site's interview. */
export const seed = readFileSync(new URL('../../seeds/000_0137f7ac30ef6373.txt', import.meta.url), 'utf8');

/** Its passages. */
export const passages: readonly Passage[] = parseInterview(seed);

/** The passage with an id. Throws if there is none. */
export function passageOf(id: string): Passage {
  const found = passages.find((passage) => passage.id === id);
  if (found) return found;
  throw new Error(`no passage ${id}`);
}
