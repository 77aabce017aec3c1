/** The maximum size of an interview: bytes of its file, UTF-16 code units of its text. */
export const maxSize = 1_000_000;

/** The one-based line number of an offset in a text. */
export const lineNumberAt = (text: string, offset: number): number =>
  text.slice(0, offset).split(/\r\n|\r|\n/).length;

/** Throws, with the file, if `size` is 0 or more than `maxSize`. */
export function checkSize(size: number, units: 'bytes' | 'characters' | 'paragraphs', file: string): void {
  if (size === 0) throw new Error(`${file}: the file is empty. It must contain the interview's text.`);
  if (size <= maxSize) return;
  const format = (number: number) => number.toLocaleString('en');
  throw new Error(
    `${file}: ${format(size)} ${units}. An interview has at most ${format(maxSize)}; is this the right file?`,
  );
}
