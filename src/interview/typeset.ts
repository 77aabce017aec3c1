const opens = String.raw`(^|[\s([—“‘])`;

/** A quotation with typographic quotation marks and apostrophes, as pages set it; nothing else is changed. */
export const typeset = (words: string): string =>
  words
    .replaceAll(new RegExp(`${opens}"`, 'g'), '$1“')
    .replaceAll('"', '”')
    .replaceAll(new RegExp(`${opens}'`, 'g'), '$1‘')
    .replaceAll("'", '’');
