import type { Edition } from './edition.ts';
import { epub } from './epub/epub.ts';
import { single } from './single/single.ts';
import { zip } from './zip.ts';

/** The editions in the order in which they are made. */
export const menu: readonly Edition[] = [zip, single, epub];
