import { z } from 'astro/zod';
import type { Fact } from './fact.ts';
import { fillValues } from './fill-values.ts';
import { type Folder, readText } from './folder.ts';
import { addNoBreakSpaces } from './no-break-spaces.ts';
import { formatNumber } from './unit.ts';
import { readYaml } from './yaml.ts';

/** The path of the file with the choice of a count and a limit, from the project's root. */
export const whatIfFile = 'content/what-if.yaml';

/** The counts of the army to choose from, in ascending order. */
export const countIds = ['lowest', 'middle', 'highest'] as const;
/** The limits to choose from, in ascending order. */
export const limitIds = ['lower', 'higher'] as const;
/** A count of the army. */
export type CountId = (typeof countIds)[number];
/** A limit of the army. */
export type LimitId = (typeof limitIds)[number];

/** The count and the limit that are chosen at first, as the id of their outcome. */
export const startId = 'middle-lower';

const words = z.string().trim().min(1);
const choice = z.strictObject({
  fact: z.string(),
  quote: words.optional(),
  by: words,
});
const sentences = z.strictObject({ lowest: words, middle: words, highest: words });

/**
 * The choice of a count and a limit of the army. A choice has the `fact` with its number, and `by`, whose number it is; of
 * a range the lowest count takes the low end, the others the high one. `quote` is words of the
 * interview with the same number. `outcomes` are sentences in pencil notation by limit and count, with `{count}`, `{limit}`
 * and `{go}`. `printed` is the dek where nothing can be chosen. `facts` support the results and what `sources` says.
 */
export const whatIf = z.strictObject({
  title: words,
  dek: words,
  printed: words,
  alt: words,
  count: words,
  counts: z.strictObject({ lowest: choice, middle: choice, highest: choice }),
  limit: words,
  limits: z.strictObject({ lower: choice, higher: choice }),
  outcomes: z.strictObject({ lower: sentences, higher: sentences }),
  labels: z.strictObject({
    stay: words,
    go: z.strictObject({ wide: words, narrow: words }),
    dot: words,
    struck: words,
    absent: words,
    line: words,
  }),
  russia: z.strictObject({ fact: z.string(), title: words, text: words, limit: words }),
  columns: z.strictObject({ count: words, limit: words, go: words, share: words }),
  sources: words,
  facts: z.array(z.string()),
});

/** The choice of a count and a limit of the army. */
export type WhatIf = z.infer<typeof whatIf>;

/** The choice in a folder; undefined if it has none. Throws the first error with file and line. */
export const readWhatIf = (folder: Folder): WhatIf | undefined =>
  folder.has(whatIfFile) ? readYaml(readText(folder, whatIfFile), whatIfFile, whatIf) : undefined;

/** What a count and a limit lead to: people counted, allowed and to go, the share in per cent, and the sentence. */
export interface Outcome {
  id: `${CountId}-${LimitId}`;
  count: CountId;
  limit: LimitId;
  counted: number;
  allowed: number;
  go: number;
  share: number;
  sentence: string;
}

type FactOf = (id: string) => Pick<Fact, 'value'>;

/** The people of a choice. Throws if its fact has no value. */
export function peopleOf(id: string, end: 'low' | 'high', factOf: FactOf): number {
  const { value } = factOf(id);
  if (!value) throw new Error(`the fact "${id}" has no value`);
  return value[end];
}

/** The outcomes of all counts under the lower limit, then under the higher one. Throws if a fact has no value. */
export const outcomesOf = (choices: WhatIf, factOf: FactOf): Outcome[] =>
  limitIds.flatMap((limit) => countIds.map((count) => outcomeOf(choices, count, limit, factOf)));

function outcomeOf(
  { counts, limits, outcomes }: WhatIf,
  count: CountId,
  limit: LimitId,
  factOf: FactOf,
): Outcome {
  const counted = peopleOf(counts[count].fact, count === 'lowest' ? 'low' : 'high', factOf);
  const allowed = peopleOf(limits[limit].fact, 'high', factOf);
  const go = Math.max(0, counted - allowed);
  const values = { count: formatNumber(counted), limit: formatNumber(allowed), go: formatNumber(go) };
  return {
    id: `${count}-${limit}`,
    count,
    limit,
    counted,
    allowed,
    go,
    share: Math.round((100 * go) / counted),
    sentence: addNoBreakSpaces(fillValues(outcomes[limit][count], values)),
  };
}
