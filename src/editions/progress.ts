const start = performance.now();

/** Says on standard output what a build does next or has done, after the seconds that have passed since it began. */
export const tell = (words: string): void => {
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${seconds.padStart(5)} s  ${words}`);
};
