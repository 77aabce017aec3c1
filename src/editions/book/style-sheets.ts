import { readFile } from 'node:fs/promises';
import { type Element, directText } from '../html.ts';

/** The content of the first CSS block after `head`, without its outer braces. Throws if there is none. */
function blockOf(css: string, head: string): string {
  const start = css.indexOf(head);
  let depth = 0;
  for (let at = css.indexOf('{', start); start >= 0 && at < css.length; at += 1) {
    depth += css[at] === '{' ? 1 : css[at] === '}' ? -1 : 0;
    if (depth === 0) return css.slice(css.indexOf('{', start) + 1, at);
  }
  throw new Error(`index.html: no style has "${head}", from which the editions take the colours`);
}

/** The design tokens (colours and type) in the `<style>` elements of a page, without their cascade layer. Throws if there are none. */
export const designTokens = (styles: readonly Element[]): string =>
  blockOf(styles.map(directText).join(''), '@layer tokens');

/** Reads a style sheet, by its path relative to this folder. */
export const readStyleSheet = (path: string): Promise<string> =>
  readFile(new URL(path, import.meta.url), 'utf8');
