import { z } from 'astro/zod';
import { type Folder, readText } from './folder.ts';
import { blank, type Mask, noMask } from './mask.ts';
import { readYaml } from './yaml.ts';

/** Where an exception may stand: a file, or an entry of it by its id ("content/points.yaml 21"). */
const place = z
  .string()
  .regex(/^content\/[\w/-]+\.(?:yaml|mdx)(?: [\w-]+)?$/, 'write a file, or a file and the id of an entry');

/**
 * What text may say without a source: names that hold a figure ("28-point", "G8"), anywhere, and counts of what the reader
 * has before the eyes, each with the places where it may stand and the reason why it needs no source.
 */
const schema = z.strictObject({
  names: z.array(z.string().min(2)),
  counts: z.record(
    z.string(),
    z.strictObject({
      in: z.union([place, z.array(place).min(1)]).transform((places) => [places].flat()),
      why: z.string().min(5),
    }),
  ),
});

/** The mask for the texts of a file, or of an entry of a file. */
export type MaskAt = (file: string, id?: string) => Mask;

/** What is allowed: the mask of each place, and a check that throws on an exception for a place that has not used it. */
export interface AllowedFigures {
  maskAt: MaskAt;
  checkUsed: () => void;
}

const patternOf = (phrases: readonly string[]): RegExp => {
  const words = phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) =>
      phrase
        .split(' ')
        .map(RegExp.escape)
        .join(String.raw`\s+`),
    );
  return new RegExp(String.raw`(?<![\p{L}\d.,])(?:${words.join('|')})(?![\p{L}\d])`, 'giu');
};

/** A mask for phrases, whole words in any letter case; `use` is called with each that it hides, as written. */
function maskPhrases(phrases: readonly string[], use: (words: string) => void = () => undefined): Mask {
  if (!phrases.length) return noMask;
  const pattern = patternOf(phrases);
  return (text) =>
    text.replaceAll(pattern, (words) => {
      use(words);
      return blank(words);
    });
}

const folded = (words: string) => words.replaceAll(/\s+/g, ' ').toLowerCase();

/** What a list allows; `lineOf` is the line of an exception in the list's file. */
export function allowFigures(
  { names, counts }: z.infer<typeof schema>,
  lineOf: (phrase: string) => number,
): AllowedFigures {
  const exceptions = Object.entries(counts).flatMap(([phrase, { in: places }]) =>
    places.map((where) => ({ phrase, where, key: `${where}: ${folded(phrase)}` })),
  );
  const used = new Set<string>();
  const maskOfPlace = (where: string): Mask =>
    maskPhrases(
      exceptions.filter((exception) => exception.where === where).map(({ phrase }) => phrase),
      (words) => used.add(`${where}: ${folded(words)}`),
    );
  const maskNames = maskPhrases(names);
  return {
    maskAt: (file, id) => {
      const [maskFile, maskEntry] = [maskOfPlace(file), id ? maskOfPlace(`${file} ${id}`) : noMask];
      return (text) => maskNames(maskEntry(maskFile(text)));
    },
    checkUsed: () => {
      const unused = exceptions.find(({ key }) => !used.has(key));
      if (unused)
        throw new Error(
          `${file}:${String(lineOf(unused.phrase))}: "${unused.phrase}" does not stand in ${unused.where}, where it is allowed; remove it, or name the place where it stands`,
        );
    },
  };
}

const file = 'content/allowed-figures.yaml';

/** What the list in a folder's content allows. Throws if there is no valid list. */
export function readAllowedFigures(folder: Folder): AllowedFigures {
  const text = readText(folder, file);
  const isPhrase = (line: string, phrase: string) =>
    line.trim().replaceAll(/^['"]|['"]?:.*$/g, '') === phrase;
  return allowFigures(
    readYaml(text, file, schema),
    (phrase) => text.split('\n').findIndex((line) => isPhrase(line, phrase)) + 1,
  );
}
