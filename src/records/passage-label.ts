/** The label of a passage for readers: "answer 1" for `a1-2`, "question 1", "introduction", "caption 1". */
export function passageLabel(id: string): string {
  const [, kind = '', number] = /^([a-z]+)-?(\d+)?/.exec(id) ?? [];
  const names: Record<string, string> = { a: 'answer', q: 'question', standfirst: 'introduction' };
  return [names[kind] ?? kind, kind === 'standfirst' ? undefined : number].filter(Boolean).join(' ');
}

/** The speaker of a passage: Heflin for answers, The Conversation for everything else. */
export const speakerOf = (id: string): 'Donald Heflin' | 'The Conversation' =>
  id.startsWith('a') ? 'Donald Heflin' : 'The Conversation';

/** The speaker and label of a passage: "Donald Heflin, answer 1". */
export const attribution = (id: string): string => `${speakerOf(id)}, ${passageLabel(id)}`;
