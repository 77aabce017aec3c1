import { z } from 'astro/zod';
import { checkCsv } from './attached-csv.ts';
import { claim, claimNumber } from './claim.ts';
import { type Dataset, dataset } from './dataset.ts';
import { event } from './event.ts';
import { fact } from './fact.ts';
import { type Folder, listPaths, readText, stemOf } from './folder.ts';
import { withYamlLocation } from './with-location.ts';
import { checkPointNumbers, type Point, point, pointNumber } from './point.ts';
import type { Site } from './site.ts';
import { source } from './source.ts';
import { term } from './term.ts';
import { readYaml } from './yaml.ts';

/** The entries of a YAML file by id, sorted by id. */
function readEntries<Value>(folder: Folder, name: string, entry: z.ZodType<Value>, key = z.string()) {
  const file = `content/${name}.yaml`;
  const entries = readYaml(readText(folder, file), file, z.record(key, entry));
  return new Map(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The records in the YAML and CSV files of content/, by id; each file is validated separately, against the site's lists.
 * Throws the first error.
 */
export const readRecords = (folder: Folder, site: Site) => ({
  facts: readEntries(folder, 'facts', fact),
  sources: readEntries(folder, 'sources', source),
  claims: readEntries(folder, 'claims', claim, claimNumber),
  points: readPoints(folder, site),
  events: readEntries(folder, 'timeline', event(site)),
  terms: readEntries(folder, 'glossary', term),
  data: new Map(
    listPaths(folder, 'content/data', '.yaml').map((file) => [stemOf(file), readDataset(folder, file, site)]),
  ),
});

/** The points of the plan by number. */
function readPoints(folder: Folder, site: Site): Map<string, Point> {
  const points = readEntries(folder, 'points', point(site), pointNumber);
  withYamlLocation(folder)('content/points.yaml', () => {
    checkPointNumbers(points.keys());
  });
  return points;
}

/** The records in the YAML and CSV files of content/, by id. */
export type Records = ReturnType<typeof readRecords>;

/** A data set with the texts of its attached CSV files. */
function readDataset(folder: Folder, file: string, site: Site): Dataset {
  const data = readYaml(readText(folder, file), file, dataset(site));
  const attached = Object.entries(data.attached).map(([key, name]) => {
    const csv = `content/data/${name}`;
    if (!folder.has(csv))
      withYamlLocation(folder)(file, () => {
        throw new Error(`attached: there is no file ${csv}`);
      });
    const text = readText(folder, csv);
    checkCsv(text, csv);
    return [key, text] as const;
  });
  return { ...data, attached: Object.fromEntries(attached) };
}
