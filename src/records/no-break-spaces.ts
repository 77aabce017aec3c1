const month =
  '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|t?ember|ober)?';
const unit = 'km[²2]?|%|[mb]illion|trillion|bn|trn';
const afterNumber = `(?:per\\s+(?=cent\\b)|(?=(?:${unit}|${month})(?!\\w)))`;

/** White space between a number and its unit or its month, or between "point" and its number. */
const breakable = new RegExp(`(?<=\\d)\\s+${afterNumber}|(?<=\\b[Pp]oints?)\\s+(?=\\d)`, 'g');
const leading = new RegExp(`^\\s+${afterNumber}`);

const toNoBreakSpace = (space: string): string => space.replaceAll(/\s+/g, '\u00a0');

/** A text with no-break spaces between a number and its unit, a day and its month, and "point" and its number. */
export const addNoBreakSpaces = (text: string): string => text.replaceAll(breakable, toNoBreakSpace);

/** Like `addNoBreakSpaces`, for a text that follows a number. */
export const addNoBreakSpacesAfterNumber = (text: string): string =>
  addNoBreakSpaces(text.replace(leading, toNoBreakSpace));

/** A text with plain spaces in place of no-break spaces, for machine-readable files. */
export const withPlainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Fields without prose of ours, or printed in drawings and machine-readable files: quotations, rows, URLs. */
const excludedFields = new Set(['quote', 'rows', 'columns', 'labels', 'attached', 'alt', 'summary', 'url']);

/** A content entry with no-break spaces added to its prose at any depth. */
export function addNoBreakSpacesToEntry<Value>(value: Value): Value {
  const transform = (found: unknown): unknown => {
    if (typeof found === 'string') return addNoBreakSpaces(found);
    if (Array.isArray(found)) return found.map(transform);
    if (typeof found !== 'object' || found === null) return found;
    return Object.fromEntries(
      Object.entries(found).map(([key, inner]) => [key, excludedFields.has(key) ? inner : transform(inner)]),
    );
  };
  return transform(value) as Value;
}
