import type { Span } from './find-parts.ts';

/** A text directive of a URL fragment: it matches `start`, or the range from `start` to `end`, directly after `prefix` if given. */
export interface TextDirective {
  prefix?: string | undefined;
  start: string;
  end?: string | undefined;
}

const escaped = (words: string) =>
  words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);

/** A pattern source that matches words and neither begins nor ends inside a word. */
const wholeWords = (words: string) => {
  const edge = (unit = '') => (/[\p{L}\p{N}]/u.test(unit) ? String.raw`[\p{L}\p{N}]` : '[]');
  return `(?<!${edge(words[0])})${escaped(words)}(?!${edge(words.at(-1))})`;
};

/**
 * The first span of a text that a directive matches, as browsers match it: whole words, case-insensitive; undefined if
 * there is none. UTF-16 code units, end exclusive.
 */
export function findDirective(text: string, { prefix, start, end }: TextDirective): Span | undefined {
  const before = prefix === undefined ? '' : String.raw`(?<=${wholeWords(prefix)}\s*)`;
  const first = new RegExp(before + wholeWords(start), 'diu').exec(text);
  if (!first) return undefined;
  const from = first.index + first[0].length;
  if (end === undefined) return { start: first.index, end: from };
  const last = new RegExp(wholeWords(end), 'iu').exec(text.slice(from));
  return last ? { start: first.index, end: from + last.index + last[0].length } : undefined;
}

const encoded = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D');

/** The fragment, without `#`, of an element id and text directives: "a1-2:~:text=cut,600%2C000". */
export const formatFragment = (id: string, directives: readonly TextDirective[]): string =>
  `${id}:~:${directives
    .map(({ prefix, start, end }) => {
      const terms = [prefix && `${encoded(prefix)}-`, encoded(start), end && encoded(end)];
      return `text=${terms.filter(Boolean).join(',')}`;
    })
    .join('&')}`;

/** The element id and the text directives in the fragment of a URL; undefined if it has no directive. */
export function parseFragment(url: string): { id: string; directives: TextDirective[] } | undefined {
  const [, id = '', rest] = /#([^#]*?):~:(.*)$/.exec(url) ?? [];
  if (rest === undefined) return undefined;
  const directives = rest.split('&').map((directive) => {
    const terms = directive.replace(/^text=/, '').split(',');
    const prefix = terms[0]?.endsWith('-')
      ? decodeURIComponent((terms.shift() ?? '').slice(0, -1))
      : undefined;
    const [start = '', end] = terms.map(decodeURIComponent);
    return { prefix, start, end };
  });
  return { id, directives };
}
