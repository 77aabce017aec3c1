import { type ClassifiedParagraph, classify } from './paragraph-kind.ts';
import { endsWithQuestion } from './questions.ts';

const agencies =
  'AFP|AP|EPA|EFE|PA|Reuters|REUTERS|Getty|Alamy|Anadolu|Bloomberg|Flickr|iStock|NurPhoto|Shutterstock|Sputnik|TASS|' +
  'Unsplash|UPI|Wikimedia|Xinhua|ZUMA|CC BY';
const agency = new RegExp(`(?:^|[^\\p{L}])(?:(?:${agencies})(?![\\p{L}])|via \\p{Lu})`, 'u');

/** The maximum length of a credit in characters; longer paragraphs belong to the conversation. */
const maxCreditLength = 200;

/**
 * The paragraphs with captions and credits classified. A photo is a caption followed by a credit. A credit is short, is not
 * a question, and either names an agency or a source ("via …") without being a sentence, or follows a paragraph with more
 * blank lines before it than usual and then names an agency or is not a sentence. A credit that has extra blank lines
 * before it, or follows a question, has no caption. Limitation: a caption without a credit is classified as conversation.
 */
export function classifyPhotos(all: readonly ClassifiedParagraph[]): ClassifiedParagraph[] {
  const usual = medianBlanks(all);
  return classify(all, (paragraph, at) => {
    const next = all[at + 1];
    const mayBeCaption =
      next && next.blanks <= usual && (paragraph.blanks > usual || !endsWithQuestion(paragraph.text));
    if (mayBeCaption && isCredit(next, paragraph, usual)) return 'caption';
    return isCredit(paragraph, all[at - 1], usual) ? 'credit' : undefined;
  });
}

function isCredit(
  { kind, text, blanks }: ClassifiedParagraph,
  before: ClassifiedParagraph | undefined,
  usual: number,
): boolean {
  if (kind || text.length > maxCreditLength || endsWithQuestion(text)) return false;
  const afterCaption =
    before && !before.kind && before.blanks > usual && blanks <= usual && !endsWithQuestion(before.text);
  const sentence = /[.!…:;]["'”’)\]]*$/.test(text);
  return afterCaption ? agency.test(text) || !sentence : agency.test(text) && !sentence;
}

function medianBlanks(all: readonly ClassifiedParagraph[]): number {
  const sorted = all
    .slice(1)
    .map(({ blanks }) => blanks)
    .sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 1;
}
