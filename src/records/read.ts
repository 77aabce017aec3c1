import { z } from 'astro/zod';
import { checkAttached } from './attached.ts';
import { claim, claimNumber } from './claim.ts';
import { type Dataset, dataset } from './dataset.ts';
import { event } from './event.ts';
import { fact } from './fact.ts';
import { type Folder, pathsIn, readText, stemOf } from './folder.ts';
import { locateIn } from './located.ts';
import { point, pointNumber } from './point.ts';
import { source } from './source.ts';
import { term } from './term.ts';
import { readYaml } from './yaml.ts';

/** The entries of one YAML file that maps ids to them, in the order of the ids, wherever a writer puts a new one. */
function listed<Value>(folder: Folder, name: string, entry: z.ZodType<Value>, key = z.string()) {
  const file = `content/${name}.yaml`;
  const entries = readYaml(readText(folder, file), file, z.record(key, entry));
  return new Map(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What the YAML and CSV files of content/ hold, by id, each file checked by itself. Throws the first fault. */
export const readRecords = (folder: Folder) => ({
  facts: listed(folder, 'facts', fact),
  sources: listed(folder, 'sources', source),
  claims: listed(folder, 'claims', claim, claimNumber),
  points: listed(folder, 'points', point, pointNumber),
  events: listed(folder, 'timeline', event),
  terms: listed(folder, 'glossary', term),
  data: new Map(
    pathsIn(folder, 'content/data', '.yaml').map((file) => [stemOf(file), readDataset(folder, file)]),
  ),
});

/** What the YAML and CSV files of content/ hold, by id. */
export type Records = ReturnType<typeof readRecords>;

/** A data set with the texts of the CSV files that it names. */
function readDataset(folder: Folder, file: string): Dataset {
  const data = readYaml(readText(folder, file), file, dataset);
  const attached = Object.entries(data.attached).map(([key, name]) => {
    const csv = `content/data/${name}`;
    if (!folder.has(csv))
      locateIn(folder)(file, () => {
        throw new Error(`attached: there is no file ${csv}`);
      });
    const text = readText(folder, csv);
    checkAttached(text, csv);
    return [key, text] as const;
  });
  return { ...data, attached: Object.fromEntries(attached) };
}
