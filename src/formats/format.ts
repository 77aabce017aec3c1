import type { Figure } from '../library.ts';

/** A format of a chart's files: file extension, media type, and the function that makes the file. */
export interface Format {
  extension: string;
  type: string;
  make: (figure: Figure) => Promise<string | Uint8Array<ArrayBuffer>>;
}

/** A format that readers can download, with its title and a hint for them. */
export interface OfferedFormat extends Format {
  title: string;
  hint?: string;
}
