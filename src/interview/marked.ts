import type { Paragraph } from './paragraphs.ts';

/** What a passage is in the interview. */
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

/** A paragraph and its kind, undefined as long as it is not known. */
export interface Marked extends Paragraph {
  kind: PassageKind | undefined;
}

/** The paragraphs in their order, those without a kind given the one that `kindAt` finds, if any. */
export function mark(
  all: readonly Marked[],
  kindAt: (marked: Marked, at: number) => PassageKind | undefined,
): Marked[] {
  return all.map((marked, at) => (marked.kind ? marked : { ...marked, kind: kindAt(marked, at) }));
}
