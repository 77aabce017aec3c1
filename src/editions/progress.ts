const start = performance.now();

/** Logs a message on standard output with the seconds since the build began. */
export const logProgress = (message: string): void => {
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${seconds.padStart(5)} s  ${message}`);
};
