import type { Figure } from '../library.ts';

/** A way to take a chart away: its file's ending, media type, name for readers, and how it is made. */
export interface Format {
  extension: string;
  type: string;
  title: string;
  hint?: string;
  make: (figure: Figure) => Promise<string | Uint8Array<ArrayBuffer>>;
}
