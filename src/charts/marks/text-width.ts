/** The advance widths of Arial’s characters in thousandths of the font size, each with the characters that have it. */
const widths: Record<400 | 700, readonly (readonly [width: number, characters: string])[]> = {
  400: [
    [191, "'"],
    [222, 'ijl‘’'],
    [260, '|'],
    [278, ' !,./:;I[\\]ft\u00a0'],
    [333, '()-`r“”²·{}'],
    [355, '"'],
    [389, '*'],
    [500, 'Jcksvxyz'],
    [584, '+<=>~×−^'],
    [611, 'FTZ'],
    [667, '&ABEKPSVXY'],
    [722, 'CDHNRUw'],
    [778, 'GOQ'],
    [833, 'Mm½'],
    [889, '%'],
    [944, 'W'],
    [1000, '—…@'],
  ],
  700: [
    [238, "'"],
    [278, ' ,./I\\ijl‘’|\u00a0'],
    [333, '!()-:;[]`ft²·'],
    [389, '*r{}'],
    [474, '"'],
    [500, 'z“”'],
    [584, '+<=>^~×−'],
    [611, '?FLTZbdghnopqu'],
    [667, 'EPSVXY'],
    [722, '&ABCDHKNRU'],
    [778, 'GOQw'],
    [833, 'M½'],
    [889, '%m'],
    [944, 'W'],
    [1000, '—…@'],
  ],
};

/** The width of figures, of the small letters that are left, and of characters that the table does not have. */
const usual = 556;

const tableOf = (weight: 400 | 700): ReadonlyMap<string, number> =>
  new Map(
    widths[weight].flatMap(([width, characters]) => [...characters].map((one) => [one, width] as const)),
  );
const tables = { 400: tableOf(400), 700: tableOf(700) };

/**
 * Returns the width of a text on one line in pixels, in Arial, which files name and Liberation Sans and Helvetica equal.
 * Readers’ faces may be a tenth wider.
 */
export const textWidth = (text: string, size: number, weight: 400 | 700): number =>
  [...text].reduce((sum, character) => sum + (tables[weight].get(character) ?? usual), 0) * (size / 1000);
