import type { Built } from './built.ts';

/** A way to take the whole site away: its file's name under `offline/`, and how it is made from the finished build. */
export interface Edition {
  file: string;
  make: (built: Built) => Uint8Array | Promise<Uint8Array>;
}
