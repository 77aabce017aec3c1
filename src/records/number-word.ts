const words =
  'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen'.split(
    ' ',
  );

/** A small number as a capitalized word for the start of a title: "Thirteen"; digits from 17 on. */
export const numberWord = (count: number): string => words[count] ?? String(count);
