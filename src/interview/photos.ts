import { type Marked, mark } from './marked.ts';
import { asks } from './questions.ts';

const agencies =
  'AFP|AP|EPA|EFE|PA|Reuters|REUTERS|Getty|Alamy|Anadolu|Bloomberg|Flickr|iStock|NurPhoto|Shutterstock|Sputnik|TASS|' +
  'Unsplash|UPI|Wikimedia|Xinhua|ZUMA|CC BY';
const agency = new RegExp(`(?:^|[^\\p{L}])(?:(?:${agencies})(?![\\p{L}])|via \\p{Lu})`, 'u');

/** Characters that a credit has at most; longer paragraphs are talk. */
const longest = 200;

/**
 * The paragraphs with the unmarked captions and credits among them marked. A photo is a caption and the credit after it.
 * A credit is short, no question, and either names an agency or a source ("via …") without being a sentence, or follows
 * a paragraph that stands off by more blank lines than usual, and names one or is no sentence. A credit that itself
 * stands off, or follows a question, has no caption. The limit: a caption without a credit is taken for talk.
 */
export function markPhotos(all: readonly Marked[]): Marked[] {
  const usual = usualBlanks(all);
  return mark(all, (marked, at) => {
    const next = all[at + 1];
    const captioned = next && next.blanks <= usual && (marked.blanks > usual || !asks(marked.text));
    if (captioned && isCredit(next, marked, usual)) return 'caption';
    return isCredit(marked, all[at - 1], usual) ? 'credit' : undefined;
  });
}

function isCredit({ kind, text, blanks }: Marked, before: Marked | undefined, usual: number): boolean {
  if (kind || text.length > longest || asks(text)) return false;
  const standsOff = before && !before.kind && before.blanks > usual && blanks <= usual && !asks(before.text);
  const sentence = /[.!…:;]["'”’)\]]*$/.test(text);
  return standsOff ? agency.test(text) || !sentence : agency.test(text) && !sentence;
}

function usualBlanks(all: readonly Marked[]): number {
  const sorted = all
    .slice(1)
    .map(({ blanks }) => blanks)
    .sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 1;
}
