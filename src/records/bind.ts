const month =
  '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|t?ember|ober)?';
const unit = 'km[²2]?|%|[mb]illion|trillion|bn|trn';
const afterNumber = `(?:per\\s+(?=cent\\b)|(?=(?:${unit}|${month})(?!\\w)))`;

/** White space between a number and its unit or its month, or between "point" and its number. */
const breaks = new RegExp(`(?<=\\d)\\s+${afterNumber}|(?<=\\b[Pp]oints?)\\s+(?=\\d)`, 'g');
const leading = new RegExp(`^\\s+${afterNumber}`);

const joined = (space: string): string => space.replaceAll(/\s+/g, '\u00a0');

/** A text in which no line ends between a number and its unit, a day and its month, or "point" and its number. */
export const bindNumbers = (text: string): string => text.replaceAll(breaks, joined);

/** The same for a text that follows a number. */
export const bindAfterNumber = (text: string): string => bindNumbers(text.replace(leading, joined));

/** A text with plain spaces, as files for machines have it. */
export const plainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Fields that are not our prose, or that drawings and files for machines print: the interview's words, rows, addresses. */
const unbound = new Set(['quote', 'rows', 'columns', 'attached', 'alt', 'summary', 'url']);

/** An entry of content with the numbers of its prose bound to what follows them, at any depth. */
export function bindEntry<Value>(value: Value): Value {
  const bound = (found: unknown): unknown => {
    if (typeof found === 'string') return bindNumbers(found);
    if (Array.isArray(found)) return found.map(bound);
    if (typeof found !== 'object' || found === null) return found;
    return Object.fromEntries(
      Object.entries(found).map(([key, inner]) => [key, unbound.has(key) ? inner : bound(inner)]),
    );
  };
  return bound(value) as Value;
}
