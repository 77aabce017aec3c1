import type { QuotationMatch } from '../interview/find-quotation.ts';
import type { Span } from '../interview/find-parts.ts';
import { spansInSeed } from '../interview/selectors.ts';
import { type Annotation, linkedResource } from './annotation.ts';

/** Quoted words of the interview: the given passage, if any, and the paths from the root of the places that quote them. */
export interface QuotationUse {
  words: string;
  from?: string | undefined;
  on: readonly string[];
}

/** The content that can quote: explainers with the components found in their prose, figures, points, claims. */
export interface QuotingContent {
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

/** All quotations of the interview in content, in the order of explainers, figures, points and claims. */
export function quotationUses({ explainers, figures, points, claims }: QuotingContent): QuotationUse[] {
  const usesOfClaim = (number: number | string, ...on: string[]): QuotationUse[] =>
    claims
      .filter(({ n }) => n === Number(number))
      .map(({ quote, passage }) => ({ words: quote, from: passage, on }));
  return [
    ...explainers.flatMap(({ id, findings }) =>
      findings.flatMap(({ kind, words, attributes }): QuotationUse[] => {
        if (kind === 'Claim') return usesOfClaim(attributes['id'] ?? '', `${id}/`);
        return kind === 'Quote' ? [{ words, from: attributes['from'], on: [`${id}/`] }] : [];
      }),
    ),
    ...figures.flatMap(({ id, data: { quote, claims: claimNumbers }, rows }) => [
      { words: quote.words, from: quote.passage, on: [`charts/${id}/`, `embed/${id}/`, `charts/${id}.json`] },
      ...claimNumbers.flatMap((number) => usesOfClaim(number, `charts/${id}/`)),
      ...rows.flatMap(({ written: { quote: words, passage } }): QuotationUse[] =>
        words ? [{ words, from: passage, on: [`charts/${id}/#numbers`] }] : [],
      ),
    ]),
    ...points.flatMap(({ n, claims: claimNumbers }) =>
      claimNumbers.flatMap((number) => usesOfClaim(number, `plan/#point-${String(n)}`)),
    ),
    ...claims.flatMap(({ n }) =>
      usesOfClaim(n, `claims/#claim-${String(n)}`, `interview/#claim-${String(n)}`),
    ),
  ];
}

/** The distinct quotations in the order of the interview, as annotations whose bodies link to the places that quote them. */
export function quotationAnnotations(
  uses: readonly QuotationUse[],
  cite: (words: string, from?: string) => QuotationMatch,
): Annotation[] {
  const quotations = new Map<string, { spans: Span[]; on: Set<string> }>();
  for (const { words, from, on } of uses) {
    const spans = spansInSeed(cite(words, from));
    const fragment = spans.map(({ start, end }) => `${String(start)}-${String(end)}`).join('+');
    const entry = quotations.get(fragment) ?? { spans, on: new Set() };
    for (const place of on) entry.on.add(place);
    quotations.set(fragment, entry);
  }
  const startOf = ({ spans: [first] }: Annotation) => first?.start ?? 0;
  return [...quotations]
    .map(([fragment, { spans, on }]) => ({
      fragment,
      spans,
      motivation: 'linking',
      body: [...on].map(linkedResource),
    }))
    .sort((a, b) => startOf(a) - startOf(b));
}
