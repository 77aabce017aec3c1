/** A number in letters: a, b, … z, aa, ab, … */
const letters = (n: number): string =>
  (n < 26 ? '' : letters(Math.floor(n / 26) - 1)) + String.fromCharCode(97 + (n % 26));

/** Gives each name that it is asked for a number of its own, in order of appearance. */
const numbering = () => {
  const seen = new Map<string, number>();
  return (name: string) => {
    const number = seen.get(name) ?? seen.size;
    seen.set(name, number);
    return number;
  };
};

/**
 * A page with its long names made short: those by which Astro scopes styles, and the ids of rows that tables and marks
 * share; and without the class that tells thumbnails what to leave out. Rows whose ids begin with the same word, a series, still begin with the same letters, each with a number.
 */
export function shorten(html: string): string {
  const [scope, row, series] = [numbering(), numbering(), numbering()];
  return html
    .replaceAll(/(<(?:path|g|rect|circle)\b[^>]*?) class="words"/g, '$1')
    .replaceAll(/data-astro-cid-[a-z0-9]+/g, (name) => `data-${String(scope(name))}`)
    .replaceAll(
      /(?<= data-(?:row|of)=")([a-z]+)[^"]*/g,
      (id, word: string) => `${letters(series(word))}${String(row(id))}`,
    );
}
