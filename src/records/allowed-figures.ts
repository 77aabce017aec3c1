import { z } from 'astro/zod';
import { type Folder, readText } from './folder.ts';
import { blank, type Mask, noMask } from './mask.ts';
import { readYaml } from './yaml.ts';

/**
 * What text may say without a source: names that hold a figure ("28-point", "G8"), and counts of what the reader has
 * before the eyes, each with the reason why it needs none.
 */
const allowedFigures = z.strictObject({
  names: z.array(z.string().min(2)),
  counts: z.record(z.string(), z.string().min(5)),
});

type AllowedFigures = z.infer<typeof allowedFigures>;

/** A mask for the allowed names and counts, whole words in any letter case. */
export function maskAllowed({ names, counts }: AllowedFigures): Mask {
  const phrases = [...names, ...Object.keys(counts)].sort((a, b) => b.length - a.length);
  if (!phrases.length) return noMask;
  const words = phrases.map((phrase) =>
    phrase
      .split(' ')
      .map(RegExp.escape)
      .join(String.raw`\s+`),
  );
  const pattern = new RegExp(String.raw`(?<![\p{L}\d.,])(?:${words.join('|')})(?![\p{L}\d])`, 'giu');
  return (text) => text.replaceAll(pattern, blank);
}

const file = 'content/allowed-figures.yaml';

/** The mask for what the list in a folder's content allows. Throws if there is no valid list. */
export const readMask = (folder: Folder): Mask =>
  maskAllowed(readYaml(readText(folder, file), file, allowedFigures));
