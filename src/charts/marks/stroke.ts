import type { InkName } from '../ink.ts';
import type { dashes } from './dashes.ts';

/** A line without a fill: its path, its colour, its width in pixels, and the meaning of its dashes if it is broken. */
export interface Stroke {
  path: string;
  colour: InkName;
  width: number;
  dash?: keyof typeof dashes;
}
