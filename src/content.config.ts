import { readdir, readFile } from 'node:fs/promises';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parseInterview } from './interview/parse.ts';
import { readSeed } from './interview/seed.ts';
import { checkAttached } from './records/attached.ts';
import { claim } from './records/claim.ts';
import { dataset } from './records/dataset.ts';
import { event } from './records/event.ts';
import { explainer } from './records/explainer.ts';
import { fact } from './records/fact.ts';
import { point } from './records/point.ts';
import { source } from './records/source.ts';
import { term } from './records/term.ts';
import { readYaml } from './records/yaml.ts';

/** A collection out of one YAML file that maps ids to entries. */
const listed = (file: string, schema: z.ZodType) =>
  defineCollection({
    schema,
    loader: async () => {
      const entries = readYaml(await readFile(file, 'utf8'), file, z.record(z.string(), schema));
      return entries as Record<string, Record<string, unknown>>;
    },
  });

/** The interview's passages in order; there is one interview. */
const interview = defineCollection({
  schema: z.object({
    order: z.number(),
    kind: z.string(),
    text: z.string(),
    start: z.number(),
    end: z.number(),
  }),
  loader: async () => {
    const { file, text } = await readSeed('seeds');
    return parseInterview(text, file).map((passage, order) => ({ ...passage, order }));
  },
});

/** The texts of the CSV files that a data set names, checked. */
const attach = async (names: Record<string, string>) =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(names).map(async ([key, name]) => {
        const text = await readFile(`content/data/${name}`, 'utf8');
        checkAttached(text, `content/data/${name}`);
        return [key, text];
      }),
    ),
  ) as Record<string, string>;

/** The data sets, one YAML file each in content/data/, by the id of their chart. */
const data = defineCollection({
  schema: dataset,
  loader: async () => {
    const names = (await readdir('content/data')).filter((file) => file.endsWith('.yaml'));
    const read = async (name: string) => {
      const file = `content/data/${name}`;
      const value = readYaml(await readFile(file, 'utf8'), file, dataset) as Record<string, unknown>;
      value['attached'] = await attach((value['attached'] ?? {}) as Record<string, string>);
      return [name.replace('.yaml', ''), value] as const;
    };
    return Object.fromEntries(await Promise.all(names.sort().map(read)));
  },
});

export const collections = {
  interview,
  data,
  facts: listed('content/facts.yaml', fact),
  sources: listed('content/sources.yaml', source),
  claims: listed('content/claims.yaml', claim),
  points: listed('content/points.yaml', point),
  timeline: listed('content/timeline.yaml', event),
  glossary: listed('content/glossary.yaml', term),
  explainers: defineCollection({
    schema: explainer,
    loader: glob({ base: 'content/explainers', pattern: '*.mdx' }),
  }),
};
