import { t } from './interface.ts';
import type { Interview } from './site.ts';

/** The names of passages by the letters at the start of their ids. */
const names: Readonly<Record<string, string>> = {
  a: t('passage.answer'),
  byline: t('passage.byline'),
  caption: t('passage.caption'),
  credit: t('passage.credit'),
  date: t('passage.date'),
  disclosure: t('passage.disclosure'),
  headline: t('passage.headline'),
  licence: t('passage.licence'),
  q: t('passage.question'),
  standfirst: t('passage.introduction'),
};

/** The label of a passage for readers: "answer 1" for `a1-2`, "question 1", "introduction", "caption 1". */
export function passageLabel(id: string): string {
  const [, kind = '', number] = /^([a-z]+)-?(\d+)?/.exec(id) ?? [];
  return [names[kind], kind === 'standfirst' ? undefined : number].filter(Boolean).join(' ');
}

/** The label of a passage as a place in a sentence: "answer 1", "the introduction". */
export const passagePlace = (id: string): string =>
  id.startsWith('standfirst') ? t('passage.theIntroduction') : passageLabel(id);

type Voices = Pick<Interview, 'speaker' | 'publisher'>;

/** Whether a passage is the speaker's: an answer. All others are the publisher's. */
export const isSpoken = (id: string): boolean => id.startsWith('a');

/** The name of the speaker for answers, of the publisher for all other passages. */
export const speakerOf = (id: string, { speaker, publisher }: Voices): string =>
  (isSpoken(id) ? speaker : publisher).name;

/** The speaker and label of a passage: "Jane Doe, answer 1". */
export const attribution = (id: string, voices: Voices): string =>
  `${speakerOf(id, voices)}, ${passageLabel(id)}`;
