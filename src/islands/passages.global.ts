declare global {
  /** The text of each passage of the interview, and its speaker, label and day in words, by id; set by passages.js. */
  var passages: Readonly<Record<string, { text: string; from: string }>> | undefined;
  /** The language of the passages, a BCP 47 tag; set by passages.js. */
  var passageLanguage: string | undefined;
  /** Renders the passage that a link leads to: question, text with the linked words highlighted, speaker; set by passages.js. */
  var passageOf: ((href: string) => Node[]) | undefined;
}

export {};
