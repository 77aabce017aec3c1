/** The leaves of a PDF's page tree below an object, in order, as object numbers. */
function leaves(text: string, object: string): string[] {
  const body = new RegExp(`(?:^|\\n)${object} 0 obj\\s([\\s\\S]*?)endobj`).exec(text)?.[1] ?? '';
  const kids = /\/Kids \[([^\]]*)\]/.exec(body)?.[1];
  if (kids === undefined) return [object];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => leaves(text, kid));
}

/**
 * The page number, from 1, of each named destination in a PDF by Chromium, whose objects are not compressed: ISO 32000-1,
 * 7.7.3 (page tree) and 12.3.2.3 (named destinations).
 */
export function destinationPages(pdf: Uint8Array): Map<string, number> {
  const text = Buffer.from(pdf).toString('latin1');
  const root = /\/Type \/Catalog\s\/Pages (\d+) 0 R/.exec(text)?.[1] ?? '';
  const order = new Map(leaves(text, root).map((leaf, index) => [leaf, index + 1]));
  const destinations = [...text.matchAll(/\/([\w-]+) \[(\d+) 0 R \/XYZ/g)];
  return new Map(
    destinations.flatMap(([, name = '', leaf = '']) => {
      const page = order.get(leaf);
      return page === undefined || name === 'Dest' ? [] : [[name, page] as const];
    }),
  );
}
