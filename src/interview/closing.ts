/** The names of the people in bylines: the text before the first comma of each. */
export const namesInBylines = (bylines: readonly string[]): string[] =>
  bylines.map((byline) => (byline.split(',')[0] ?? '').trim()).filter(Boolean);

/** The kind of a closing paragraph, given the names in the bylines; undefined if it belongs to the conversation. */
export function closingKind(text: string, names: readonly string[]): 'disclosure' | 'licence' | undefined {
  if (/Creative\s+Commons/.test(text) && /\blicen[cs]e/i.test(text)) return 'licence';
  if (/\bwork\s+for,\s+consult,\s+own\s+shares\b|\bno\s+relevant\s+affiliations\b/.test(text))
    return 'disclosure';
  const own =
    names.some((name) => text.startsWith(name)) && /\bfund|\baffiliat|\bshares\b|\bdisclos/.test(text);
  return own ? 'disclosure' : undefined;
}
