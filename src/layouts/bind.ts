const anothers = '(?:id="headline"|class="(?:passage|words)\\b)';

/**
 * What stays as it is: comments; elements that are laid out, written for machines or another's, word for word, as are the
 * interview's headline and passages; and tags.
 */
const kept = [
  '<!--[^]*?-->',
  '<(blockquote|code|pre|q|script|style|svg|textarea|title)\\b[^]*?</\\1>',
  `<(\\w+)[^>]* ${anothers}[^]*?</\\2>`,
  `<(?:"[^"]*"|'[^']*'|[^"'>])*>`,
];

const month =
  '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|t?ember|ober)?';

const unit = 'km[²2]?|%|[mb]illion|trillion|bn|trn';

/** White space between a number and its unit or its month, or "point" and its number; tags may end or begin at it. */
const torn = [
  `(?<=\\d(?:</\\w+>)*)\\s+(?:per\\s+(?=cent\\b)|(?=(?:<\\w[^>]*>)*(?:${unit}|${month})(?!\\w)))`,
  '(?<=\\b[Pp]oints?)\\s+(?=(?:<\\w[^>]*>)*\\d)',
];

const pattern = new RegExp([...kept, ...torn].join('|'), 'g');

/** A page on which no line ends between a number and its unit, a day and its month, or "point" and its number. */
export const bind = (html: string): string =>
  html.replaceAll(pattern, (found) => (found.startsWith('<') ? found : found.replaceAll(/\s+/g, '\u00a0')));
