declare global {
  /** The interview's passages by id; set by passages.js. */
  var passages: Readonly<Record<string, string>> | undefined;
  /** The passage that an address leads to: its question, its text with the words marked, who says it; set by passages.js. */
  var passageOf: ((href: string) => Node[]) | undefined;
}

export {};
