/** The most that an interview may hold: bytes of its file, UTF-16 code units of its text. */
export const largest = 1_000_000;

/** The number of the line, from 1, that an offset of a text stands in. */
export const lineAt = (text: string, offset: number): number =>
  text.slice(0, offset).split(/\r\n|\r|\n/).length;

/** Throws, naming the file, where it has none or more than `largest` of what it is made of. */
export function refuseSize(size: number, units: 'bytes' | 'characters' | 'paragraphs', file: string): void {
  if (size === 0) throw new Error(`${file}: the file is empty. It must hold the interview's text.`);
  if (size <= largest) return;
  const count = (number: number) => number.toLocaleString('en');
  throw new Error(
    `${file}: ${count(size)} ${units}. An interview has at most ${count(largest)}; is this the right file?`,
  );
}
