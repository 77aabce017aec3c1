import { closingOf, namesIn } from './closing.ts';
import { type Marked, mark } from './marked.ts';
import type { Paragraph } from './paragraphs.ts';
import { markPhotos } from './photos.ts';
import { asks, questionsAmong } from './questions.ts';

/**
 * Each paragraph with its kind, in the order given. What is surest is marked first: the headline and date, photos,
 * bylines, the closing lines; then questions (see questions.ts) part what is left into standfirst and answers.
 */
export function withKinds(paragraphs: readonly Paragraph[]): Marked[] {
  const unmarked = paragraphs.map((paragraph) => ({ ...paragraph, kind: undefined }));
  return markTalk(markClosing(markBylines(markPhotos(markTop(unmarked)))));
}

function markTop(all: readonly Marked[]): Marked[] {
  const asked = all.findIndex(({ text }, at) => at > 0 && asks(text));
  return mark(all, ({ text }, at) => {
    if (at === 0) return 'headline';
    return at < asked && /^(?:Published|Updated):/.test(text) ? 'date' : undefined;
  });
}

/** Where there is no date, the byline is the one paragraph after the headline, unless it is a question. */
function markBylines(all: readonly Marked[]): Marked[] {
  const date = all.findLastIndex(({ kind }) => kind === 'date');
  const next = all.findIndex(({ kind }) => !kind);
  return mark(all, ({ text }, at) =>
    at < date || (date < 0 && at === next && !asks(text)) ? 'byline' : undefined,
  );
}

function markClosing(all: readonly Marked[]): Marked[] {
  const names = namesIn(all.filter(({ kind }) => kind === 'byline').map(({ text }) => text));
  const last = all.findLastIndex(({ kind, text }) => !kind && !closingOf(text, names));
  return mark(all, ({ text }, at) => (at > last ? closingOf(text, names) : undefined));
}

function markTalk(all: readonly Marked[]): Marked[] {
  const questions = questionsAmong(all.filter(({ kind }) => !kind));
  const first = all.findIndex((marked) => questions.has(marked));
  return mark(all, (marked, at) => {
    if (questions.has(marked)) return 'question';
    return at < first ? 'standfirst' : 'answer';
  });
}
