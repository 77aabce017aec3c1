import type { Interview } from './site.ts';

/** The label of a passage for readers: "answer 1" for `a1-2`, "question 1", "introduction", "caption 1". */
export function passageLabel(id: string): string {
  const [, kind = '', number] = /^([a-z]+)-?(\d+)?/.exec(id) ?? [];
  const names: Record<string, string> = { a: 'answer', q: 'question', standfirst: 'introduction' };
  return [names[kind] ?? kind, kind === 'standfirst' ? undefined : number].filter(Boolean).join(' ');
}

type Voices = Pick<Interview, 'speaker' | 'publisher'>;

/** Whether a passage is the speaker's: an answer. All others are the publisher's. */
export const isSpoken = (id: string): boolean => id.startsWith('a');

/** The name of the speaker for answers, of the publisher for all other passages. */
export const speakerOf = (id: string, { speaker, publisher }: Voices): string =>
  (isSpoken(id) ? speaker : publisher).name;

/** The speaker and label of a passage: "Jane Doe, answer 1". */
export const attribution = (id: string, voices: Voices): string =>
  `${speakerOf(id, voices)}, ${passageLabel(id)}`;
