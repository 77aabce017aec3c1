const openingQuoteContext = String.raw`(^|[\s([—“‘])`;

/** A quotation with typographic quotation marks and apostrophes; nothing else changes. */
export const smartQuotes = (words: string): string =>
  words
    .replaceAll(new RegExp(`${openingQuoteContext}"`, 'g'), '$1“')
    .replaceAll('"', '”')
    .replaceAll(new RegExp(`${openingQuoteContext}'`, 'g'), '$1‘')
    .replaceAll("'", '’');
