import type { Figure } from '../library.ts';

/** A download format: file extension, media type, title and hint for readers, and the function that makes the file. */
export interface Format {
  extension: string;
  type: string;
  title: string;
  hint?: string;
  make: (figure: Figure) => Promise<string | Uint8Array<ArrayBuffer>>;
}
