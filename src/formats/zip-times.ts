import { unzipSync, zipSync, type Zippable } from 'fflate';

/** The earliest time that a zip can hold. */
const epoch = new Date(1980, 0, 1);

/** A zip with the same files in the same order, all of one time, so that the same content gives the same bytes. */
export const withFixedTimes = (zip: Uint8Array): Uint8Array<ArrayBuffer> =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, [bytes, { mtime: epoch }]]),
    ) as Zippable,
  ) as Uint8Array<ArrayBuffer>;
