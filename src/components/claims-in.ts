import { claims, quote } from '../library.ts';

/** The claims in a passage of the interview, in the order of its text, each with the spans of its words. */
export const claimsIn = (passage: string) =>
  claims
    .filter((claim) => claim.passage === passage)
    .map((claim) => ({ ...claim, spans: quote(claim.quote, passage).spans }))
    .sort((one, other) => (one.spans[0]?.start ?? 0) - (other.spans[0]?.start ?? 0));
