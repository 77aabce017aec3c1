import { readFile } from 'node:fs/promises';
import { type Element, textIn } from '../html.ts';

/** The block of CSS that begins with these words, braces and all. Throws where a style sheet has none. */
function blockOf(css: string, head: string): string {
  const start = css.indexOf(head);
  let depth = 0;
  for (let at = css.indexOf('{', start); start >= 0 && at < css.length; at += 1) {
    depth += css[at] === '{' ? 1 : css[at] === '}' ? -1 : 0;
    if (depth === 0) return css.slice(css.indexOf('{', start) + 1, at);
  }
  throw new Error(`index.html: no style has "${head}", and the editions take the colours from it`);
}

/** The colours and type of the site, as the style sheet of one of its pages sets them, outside any layer. */
export const tokensOf = (styles: readonly Element[]): string =>
  blockOf(styles.map(textIn).join(''), '@layer tokens');

/** A style sheet of this folder's, by its path from it. */
export const sheet = (path: string): Promise<string> => readFile(new URL(path, import.meta.url), 'utf8');
