import type { Edition } from './edition.ts';
import { epub } from './epub/epub.ts';
import { single } from './single.ts';
import { zip } from './zip.ts';

/** All editions in the order in which the build makes them. */
export const allEditions: readonly Edition[] = [zip, single, epub];
