import { classifyParagraphs } from './classify-paragraphs.ts';
import type { ClassifiedParagraph, PassageKind } from './paragraph-kind.ts';
import { paragraphsOf } from './paragraphs.ts';
import { lineNumberAt, checkSize } from './input-limits.ts';

export type { PassageKind } from './paragraph-kind.ts';

/**
 * A paragraph of the interview. `text` is the seed file from `start` to `end` (UTF-16 code units, end exclusive). Ids: headline, byline, date, standfirst-1, q1, a1-2 (answer 1, paragraph 2), caption-1, credit-1,
 * disclosure, licence; a second byline, date, disclosure or licence is byline-2 and so on.
 */
export interface Passage {
  id: string;
  kind: PassageKind;
  text: string;
  start: number;
  end: number;
}

/**
 * The passages of an interview in order; no word is lost or added. Throws with the file and line if the text is empty,
 * longer than 1,000,000 UTF-16 code units, lost a character in decoding, or contains no question.
 */
export function parseInterview(text: string, file = 'the interview'): Passage[] {
  checkSize(text.length, 'characters', file);
  checkNoLostCharacters(text, file);
  const paragraphs = classifyParagraphs(paragraphsOf(text));
  checkSize(paragraphs.length, 'paragraphs', file);
  if (paragraphs.some(({ kind }) => kind === 'question')) return withIds(paragraphs);
  const line = lineNumberAt(text, paragraphs.at(-1)?.end ?? 0);
  throw new Error(
    `${file}:${String(line)}: no question found up to the last line. An interview needs at least one paragraph that ` +
      'ends with a question mark and has an answer after it.',
  );
}

function checkNoLostCharacters(text: string, file: string): void {
  const lost = text.search(/[\uFFFD\0]/);
  if (lost < 0) return;
  const problem =
    text[lost] === '\0' ? 'a null character' : 'a replacement character (U+FFFD), where a letter was lost';
  throw new Error(
    `${file}:${String(lineNumberAt(text, lost))}: here is ${problem}. Read the file as UTF-8, or restore the letter.`,
  );
}

function withIds(paragraphs: readonly ClassifiedParagraph[]): Passage[] {
  const counts = { question: 0, answer: 0, photo: 0 };
  const seen = new Map<string, number>();
  return paragraphs.map(({ kind = 'answer', text, start, end }, at) => {
    if (kind === 'question') Object.assign(counts, { question: counts.question + 1, answer: 0 });
    if (kind === 'answer') counts.answer += 1;
    if (kind === 'caption' || (kind === 'credit' && paragraphs[at - 1]?.kind !== 'caption'))
      counts.photo += 1;
    const nth = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, nth);
    return { id: idOf(kind, nth, counts), kind, text, start, end };
  });
}

function idOf(
  kind: PassageKind,
  nth: number,
  { question, answer, photo }: Record<'question' | 'answer' | 'photo', number>,
) {
  if (kind === 'question') return `q${String(question)}`;
  if (kind === 'answer') return `a${String(question)}-${String(answer)}`;
  if (kind === 'caption' || kind === 'credit') return `${kind}-${String(photo)}`;
  return kind === 'standfirst' || nth > 1 ? `${kind}-${String(nth)}` : kind;
}
