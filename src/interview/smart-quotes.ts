const beforeOpening = String.raw`(^|[\s([—“‘])`;

/** A quotation with typographic quotation marks and apostrophes; nothing else changes. */
export const smartQuotes = (words: string): string =>
  words
    .replaceAll(new RegExp(`${beforeOpening}"`, 'g'), '$1“')
    .replaceAll('"', '”')
    .replaceAll(new RegExp(`${beforeOpening}'`, 'g'), '$1‘')
    .replaceAll("'", '’');
