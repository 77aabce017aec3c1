import type { Span } from './place.ts';

/** What a text directive looks for: words, or the stretch from `start` to `end`; `prefix` stands right before. */
export interface Directive {
  prefix?: string | undefined;
  start: string;
  end?: string | undefined;
}

const escaped = (words: string) =>
  words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);

/** Words as a pattern that neither begins nor ends inside a word. */
const whole = (words: string) => {
  const edge = (unit = '') => (/[\p{L}\p{N}]/u.test(unit) ? String.raw`[\p{L}\p{N}]` : '[]');
  return `(?<!${edge(words[0])})${escaped(words)}(?!${edge(words.at(-1))})`;
};

/**
 * The first stretch of a text that a directive matches, as browsers match it: whole words, whatever their case; undefined
 * where there is none. UTF-16 code units, end exclusive.
 */
export function standsAt(text: string, { prefix, start, end }: Directive): Span | undefined {
  const before = prefix === undefined ? '' : String.raw`(?<=${whole(prefix)}\s*)`;
  const first = new RegExp(before + whole(start), 'diu').exec(text);
  if (!first) return undefined;
  const from = first.index + first[0].length;
  if (end === undefined) return { start: first.index, end: from };
  const last = new RegExp(whole(end), 'iu').exec(text.slice(from));
  return last ? { start: first.index, end: from + last.index + last[0].length } : undefined;
}

const encoded = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D');

/** A fragment that leads to an element and, in it, to the words of directives: "a1-2:~:text=cut,600%2C000". */
export const fragment = (id: string, directives: readonly Directive[]): string =>
  `${id}:~:${directives
    .map(({ prefix, start, end }) => {
      const terms = [prefix && `${encoded(prefix)}-`, encoded(start), end && encoded(end)];
      return `text=${terms.filter(Boolean).join(',')}`;
    })
    .join('&')}`;

/** The element and the directives that an address leads to; undefined where it has no directive. */
export function readFragment(address: string): { id: string; directives: Directive[] } | undefined {
  const [, id = '', rest] = /#([^#]*?):~:(.*)$/.exec(address) ?? [];
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
