/** Where a passage stands, for readers: "answer 1" for `a1-2`, "question 1", "introduction", "caption 1". */
export function placeOf(id: string): string {
  const [, kind = '', number] = /^([a-z]+)-?(\d+)?/.exec(id) ?? [];
  const names: Record<string, string> = { a: 'answer', q: 'question', standfirst: 'introduction' };
  return [names[kind] ?? kind, kind === 'standfirst' ? undefined : number].filter(Boolean).join(' ');
}
