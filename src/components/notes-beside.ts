/** The numbers of characters of a passage, and of each of its notes. */
export interface NotedText {
  text: number;
  notes: readonly number[];
}

/** The height in pixels of so many characters, in lines of `perLine` characters and `line` pixels, with the space before them. */
const height = (characters: number, perLine: number, line: number, before: number) =>
  Math.ceil(characters / perLine) * line + before;

/**
 * Whether the notes of each passage can begin at its top, in order: not where the notes of passages before it reach down to it
 * in a margin 27 rem wide. Heights are estimated from the numbers of characters.
 */
export function notesBeginBeside(passages: readonly NotedText[]): boolean[] {
  let overflow = 0;
  return passages.map(({ text, notes }) => {
    const fits = overflow === 0;
    const noted = notes.reduce((sum, characters) => sum + height(characters, 58, 19, 12), 0);
    overflow = Math.max(0, overflow + noted - height(text, 75, 29, 21));
    return fits;
  });
}
