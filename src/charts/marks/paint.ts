import type { Ink, InkName } from '../ink.ts';
import { dashes } from './dashes.ts';

/**
 * How a shape is painted. `solid`: stays or is held. `hatched`: would change hands. `faint`: the same on some counts only.
 * `open`: counted differently, or not final. `later`: known after the interview. `struck`: the
 * stroke through what would go; `consent`: the same stroke where others would have to agree. `line`, `later-line`,
 * `uncertain-line`: a line, its part known later, and its part that is not exactly known.
 */
export type PaintKind =
  | 'solid'
  | 'hatched'
  | 'faint'
  | 'open'
  | 'later'
  | 'struck'
  | 'consent'
  | 'line'
  | 'later-line'
  | 'uncertain-line';

/** A paint: its kind and its colour. Only red and blue are hatched or dotted. */
export interface Paint {
  kind: PaintKind;
  colour: InkName;
}

/** The attributes of a painted shape. */
export type PaintAttributes = Record<string, string | number>;

/** Returns the id of the pattern that a paint fills shapes with; `unique` is the chart’s prefix. */
export const patternId = ({ kind, colour }: Paint, unique: string): string => `${unique}-${kind}-${colour}`;

/** Whether a paint needs a pattern, which `Patterns.astro` draws. */
export const hasPattern = ({ kind }: Paint): boolean => ['hatched', 'faint'].includes(kind);

/** Returns the attributes of a shape in a paint; `unique` is the chart’s prefix of ids. */
export function paintOf(paint: Paint, ink: Ink, unique: string): PaintAttributes {
  const stroke = ink[paint.colour];
  const pattern = `url(#${patternId(paint, unique)})`;
  const stroked = (width: number, more: PaintAttributes = {}) => ({ stroke, 'stroke-width': width, ...more });
  const line = (width: number, more: PaintAttributes = {}) => ({ fill: 'none', ...stroked(width, more) });
  const paints: Record<PaintKind, () => PaintAttributes> = {
    solid: () => ({ fill: stroke }),
    hatched: () => ({ fill: pattern, ...stroked(1.5) }),
    faint: () => ({ fill: pattern, ...stroked(1, { 'stroke-dasharray': dashes.uncertain }) }),
    open: () => ({ fill: ink.paper, ...stroked(2) }),
    later: () => line(1.75, { 'stroke-dasharray': dashes.later }),
    struck: () => line(2, { 'stroke-linecap': 'round' }),
    consent: () => line(2, { 'stroke-dasharray': dashes.consent }),
    line: () => line(2.5, { 'stroke-linejoin': 'round' }),
    'later-line': () => line(2, { 'stroke-dasharray': dashes.later }),
    'uncertain-line': () => line(1.75, { 'stroke-dasharray': dashes.uncertain }),
  };
  return paints[paint.kind]();
}
