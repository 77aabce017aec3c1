import { csvParse } from 'd3';
import { textAt, type TextLines, words } from '../marks/text.ts';
import type { LandMap } from './land-map.ts';

/** A town: its dot, and its name beside it; pixels. */
export interface Place {
  x: number;
  y: number;
  name: TextLines;
}

/** The placement of a town’s name: pixels to the right of its dot, negative to the left, and up. */
export type PlaceLayout = readonly [right: number, up?: number];

/** Returns those towns of a CSV table (`place`, `lon`, `lat`) whose names have a placement, in the order of the table. */
export const placesOf = (
  csv: string,
  layout: Readonly<Record<string, PlaceLayout>>,
  { project }: Pick<LandMap, 'project'>,
): Place[] =>
  csvParse(csv).flatMap(({ place = '', lon, lat }): Place[] => {
    const [right, up = 0] = layout[place] ?? [];
    if (right === undefined) return [];
    const [x, y] = project([Number(lon), Number(lat)]);
    const anchor = right < 0 ? 'end' : 'start';
    return [{ x, y, name: textAt([x + right, y + 4 - up], [words(place)], { anchor, halo: true }) }];
  });
