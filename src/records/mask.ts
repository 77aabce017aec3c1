/** A text with some of its words as spaces, so that no figure is found in them and all others keep their places. */
export type Mask = (text: string) => string;

/** A mask that hides nothing. */
export const noMask: Mask = (text) => text;

/** As many spaces as a text is long. */
export const blank = (text: string): string => ' '.repeat(text.length);
