import type { Citation } from '../interview/cite.ts';
import type { Span } from '../interview/place.ts';
import { spansInSeed } from '../interview/selectors.ts';
import { type Annotated, linked } from './annotation.ts';

/** Words of the interview in use: the passage named, if one is, and the addresses, from the root, of what quotes them. */
export interface Use {
  words: string;
  from?: string | undefined;
  on: readonly string[];
}

/** What may be quoted on: explainers with what their prose holds, figures, points, claims by number. */
export interface Quoting {
  explainers: readonly {
    id: string;
    findings: readonly { kind: string; words: string; attributes: Readonly<Record<string, string>> }[];
  }[];
  figures: readonly {
    id: string;
    data: { quote: { words: string; passage: string }; claims: readonly number[] };
    rows: readonly { written: { quote?: string | undefined; passage?: string | undefined } }[];
  }[];
  points: readonly { n: number; claims: readonly number[] }[];
  claims: readonly { n: number; quote: string; passage: string }[];
}

/** Every use of the interview's words in content, in the order of explainers, figures, points and claims. */
export function usesOf({ explainers, figures, points, claims }: Quoting): Use[] {
  const claimed = (number: number | string, ...on: string[]): Use[] =>
    claims
      .filter(({ n }) => n === Number(number))
      .map(({ quote, passage }) => ({ words: quote, from: passage, on }));
  return [
    ...explainers.flatMap(({ id, findings }) =>
      findings.flatMap(({ kind, words, attributes }): Use[] => {
        if (kind === 'Claim') return claimed(attributes['id'] ?? '', `${id}/`);
        return kind === 'Quote' ? [{ words, from: attributes['from'], on: [`${id}/`] }] : [];
      }),
    ),
    ...figures.flatMap(({ id, data: { quote, claims: beside }, rows }) => [
      { words: quote.words, from: quote.passage, on: [`charts/${id}/`, `embed/${id}/`, `charts/${id}.json`] },
      ...beside.flatMap((number) => claimed(number, `charts/${id}/`)),
      ...rows.flatMap(({ written: { quote: words, passage } }): Use[] =>
        words ? [{ words, from: passage, on: [`charts/${id}/#numbers`] }] : [],
      ),
    ]),
    ...points.flatMap(({ n, claims: said }) =>
      said.flatMap((number) => claimed(number, `plan/#point-${String(n)}`)),
    ),
    ...claims.flatMap(({ n }) => claimed(n, `claims/#claim-${String(n)}`, `interview/#claim-${String(n)}`)),
  ];
}

/** Every quotation once, in the interview's order, as an annotation whose bodies are the places that quote it. */
export function quotationsOf(
  uses: readonly Use[],
  cite: (words: string, from?: string) => Citation,
): Annotated[] {
  const found = new Map<string, { spans: Span[]; on: Set<string> }>();
  for (const { words, from, on } of uses) {
    const spans = spansInSeed(cite(words, from));
    const fragment = spans.map(({ start, end }) => `${String(start)}-${String(end)}`).join('+');
    const entry = found.get(fragment) ?? { spans, on: new Set() };
    for (const place of on) entry.on.add(place);
    found.set(fragment, entry);
  }
  const startOf = ({ spans: [first] }: Annotated) => first?.start ?? 0;
  return [...found]
    .map(([fragment, { spans, on }]) => ({
      fragment,
      spans,
      motivation: 'linking',
      body: [...on].map(linked),
    }))
    .sort((a, b) => startOf(a) - startOf(b));
}
