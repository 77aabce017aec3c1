/** A paragraph: its text, its position in the file (UTF-16 code units, end exclusive), and the number of blank lines before it. */
export interface Paragraph {
  text: string;
  start: number;
  end: number;
  blanks: number;
}

/** The paragraphs of a text in order: the trimmed blocks between blank lines, with any line endings. */
export function paragraphsOf(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let blanks = 0;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const start = index + line.length - line.trimStart().length;
    const end = index + line.trimEnd().length;
    const above = found.at(-1);
    if (line.trim() === '') blanks += 1;
    else if (above && blanks === 0) Object.assign(above, { text: text.slice(above.start, end), end });
    else found.push({ text: text.slice(start, end), start, end, blanks });
    if (line.trim() !== '') blanks = 0;
  }
  return found;
}
