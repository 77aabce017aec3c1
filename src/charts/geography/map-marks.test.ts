import { expect, test } from 'vitest';
import { scaleBarOf } from './land-map.ts';
import { placesOf } from './places.ts';

test('the towns with a placement have their names beside their dots', () => {
  const csv = 'place,lon,lat\nSloviansk,30,48\nKyiv,20,50\nDnipro,35,48.5\n';
  const found = placesOf(csv, { Dnipro: [8], Sloviansk: [-8, 3] }, { project: ([lon, lat]) => [lon, lat] });
  expect(found.map(({ x, y, name }) => [x, y, name.x, name.anchor])).toEqual([
    [30, 48, 22, 'end'],
    [35, 48.5, 43, 'start'],
  ]);
  expect(found[0]?.name.lines[0]?.y).toBe(49);
});

test('a scale bar is as long as its kilometres, in the box of its map', () => {
  const box = { x: 100, y: 10, width: 300, height: 200 };
  const { path, text } = scaleBarOf({ box, perKm: 1.5 }, { x: 20, y: 180, km: 50 }, 'km');
  expect(path).toBe('M120 186v4h75v-4');
  expect(text.lines[0]?.runs[0]?.text).toBe('50 km');
});
