/** A fault of content: what is wrong, in which file, what stands there, what it becomes, and the message. */
export type Fault = readonly [
  what: string,
  file: string,
  good: string | RegExp,
  bad: string,
  message: RegExp,
];
