import type { QuotationMatch } from '../interview/find-quotation.ts';
import type { Claim } from './claim.ts';

/** What the check needs to know of a claim: where its words stand, and its line in the file. */
interface Lookup {
  quote: (words: string, passage: string) => Pick<QuotationMatch, 'spans'>;
  lineOf: (n: string) => number | undefined;
}

/** Throws, with both claims and the line of the other one, on the first claim that shares words of the interview with another. */
export function checkClaimsApart(claims: ReadonlyMap<string, Claim>, { quote, lineOf }: Lookup): void {
  const before: { n: string; claim: Claim; start: number; end: number }[] = [];
  for (const [n, claim] of claims) {
    const { spans } = quote(claim.quote, claim.passage);
    const other = before.find(
      (one) =>
        one.claim.passage === claim.passage &&
        spans.some(({ start, end }) => start < one.end && one.start < end),
    );
    if (other)
      throw new Error(
        `${n}: its words "${claim.quote}" overlap those of claim ${other.n} in line ${String(lineOf(other.n))}, ` +
          `"${other.claim.quote}"; shorten one of them, or make one claim of the two`,
      );
    before.push(...spans.map((span) => ({ n, claim, ...span })));
  }
}
