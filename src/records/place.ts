/** Where a passage stands, for readers: "answer 1" for `a1-2`, "question 1", "introduction", "caption 1". */
export function placeOf(id: string): string {
  const [, kind = '', number] = /^([a-z]+)-?(\d+)?/.exec(id) ?? [];
  const names: Record<string, string> = { a: 'answer', q: 'question', standfirst: 'introduction' };
  return [names[kind] ?? kind, kind === 'standfirst' ? undefined : number].filter(Boolean).join(' ');
}

/** Who says the words of a passage: Heflin in his answers, The Conversation in all else. */
export const speakerOf = (id: string): 'Donald Heflin' | 'The Conversation' =>
  id.startsWith('a') ? 'Donald Heflin' : 'The Conversation';

/** Who says the words of a passage, and where: "Donald Heflin, answer 1". */
export const saidBy = (id: string): string => `${speakerOf(id)}, ${placeOf(id)}`;
