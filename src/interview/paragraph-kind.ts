import type { Paragraph } from './paragraphs.ts';

/** The role of a passage in the interview. */
export type PassageKind =
  | 'headline'
  | 'byline'
  | 'date'
  | 'standfirst'
  | 'question'
  | 'answer'
  | 'caption'
  | 'credit'
  | 'disclosure'
  | 'licence';

/** A paragraph with its kind, undefined while it is not known. */
export interface ClassifiedParagraph extends Paragraph {
  kind: PassageKind | undefined;
}

/** The paragraphs in order; each one without a kind gets the kind that `kindAt` returns, if any. */
export function classify(
  all: readonly ClassifiedParagraph[],
  kindAt: (paragraph: ClassifiedParagraph, at: number) => PassageKind | undefined,
): ClassifiedParagraph[] {
  return all.map((paragraph, at) =>
    paragraph.kind ? paragraph : { ...paragraph, kind: kindAt(paragraph, at) },
  );
}
