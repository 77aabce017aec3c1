/**
 * Every dash pattern of the drawings by its meaning. `later`: became known after the interview. `uncertain`: on some counts
 * and not on others, or not exactly known. `consent`: would need the consent of others. `unknown`: not known. `talks`: said
 * from one to the other, with no paper. `spoken`: told of, and not seen.
 */
export const dashes = {
  later: '5 3',
  uncertain: '2 2',
  consent: '9 4',
  unknown: '1.5 4.5',
  talks: '1.5 3.5',
  spoken: '7 2.5',
} as const;
