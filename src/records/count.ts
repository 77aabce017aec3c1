const words =
  'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen'.split(
    ' ',
  );

/** A small count as a capital word, to begin a title: "Thirteen"; digits from seventeen on. */
export const count = (number: number): string => words[number] ?? String(number);
