/** An error in content for tests: its description, the file, the valid text, the invalid replacement, and the expected message. */
export type Fault = readonly [
  what: string,
  file: string,
  good: string | RegExp,
  bad: string,
  message: RegExp,
];
