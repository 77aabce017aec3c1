function fill(words: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Words in as few lines as `most` characters a line allow, the lines as even as they can be; a longer word stands alone. */
export function wrap(words: string, most: number): string[] {
  const lines = fill(words, most);
  const tighter = most > 1 ? fill(words, most - 1) : [];
  return tighter.length === lines.length ? wrap(words, most - 1) : lines;
}
