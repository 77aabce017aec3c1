import { closingKind, namesInBylines } from './closing.ts';
import { type ClassifiedParagraph, classify } from './paragraph-kind.ts';
import type { Paragraph } from './paragraphs.ts';
import { classifyPhotos } from './photos.ts';
import { endsWithQuestion, findQuestions } from './questions.ts';

/**
 * Each paragraph with its kind, in the given order. The most certain kinds come first: headline and date, photos, bylines,
 * closing lines; then the questions (see questions.ts) divide the rest into standfirst and answers.
 */
export function classifyParagraphs(paragraphs: readonly Paragraph[]): ClassifiedParagraph[] {
  const unclassified = paragraphs.map((paragraph) => ({ ...paragraph, kind: undefined }));
  return classifyConversation(classifyClosing(classifyBylines(classifyPhotos(classifyHead(unclassified)))));
}

function classifyHead(all: readonly ClassifiedParagraph[]): ClassifiedParagraph[] {
  const firstQuestion = all.findIndex(({ text }, at) => at > 0 && endsWithQuestion(text));
  return classify(all, ({ text }, at) => {
    if (at === 0) return 'headline';
    return at < firstQuestion && /^(?:Published|Updated):/.test(text) ? 'date' : undefined;
  });
}

/** Without a date, the byline is the one paragraph after the headline, unless it is a question. */
function classifyBylines(all: readonly ClassifiedParagraph[]): ClassifiedParagraph[] {
  const date = all.findLastIndex(({ kind }) => kind === 'date');
  const next = all.findIndex(({ kind }) => !kind);
  return classify(all, ({ text }, at) =>
    at < date || (date < 0 && at === next && !endsWithQuestion(text)) ? 'byline' : undefined,
  );
}

function classifyClosing(all: readonly ClassifiedParagraph[]): ClassifiedParagraph[] {
  const names = namesInBylines(all.filter(({ kind }) => kind === 'byline').map(({ text }) => text));
  const last = all.findLastIndex(({ kind, text }) => !kind && !closingKind(text, names));
  return classify(all, ({ text }, at) => (at > last ? closingKind(text, names) : undefined));
}

function classifyConversation(all: readonly ClassifiedParagraph[]): ClassifiedParagraph[] {
  const questions = findQuestions(all.filter(({ kind }) => !kind));
  const first = all.findIndex((paragraph) => questions.has(paragraph));
  return classify(all, (paragraph, at) => {
    if (questions.has(paragraph)) return 'question';
    return at < first ? 'standfirst' : 'answer';
  });
}
