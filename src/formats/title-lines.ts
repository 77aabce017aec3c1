/** A title in two lines of about one length, or in one if it is one word. */
export function titleLines(title: string): string[] {
  const gaps = [...title.matchAll(/ /g)].map(({ index }) => index);
  const [middle] = gaps.sort((a, b) => Math.abs(a - title.length / 2) - Math.abs(b - title.length / 2));
  return middle === undefined ? [title] : [title.slice(0, middle), title.slice(middle + 1)];
}
