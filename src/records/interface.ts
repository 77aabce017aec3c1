import { z } from 'astro/zod';
import words from '../../content/interface.yaml?raw';
import { withProblems } from '../problem.ts';
import { fillValues, type SiteValues } from './fill-values.ts';
import { suggest } from './suggest.ts';
import { readYaml } from './yaml.ts';

/** The path of the file with the words of the interface, from the project's root. */
export const interfaceFile = 'content/interface.yaml';

const schema = z.record(z.string(), z.record(z.string(), z.string().min(1)));

/** The words of the interface by key: "header.search". */
export const interfaceWords: ReadonlyMap<string, string> = new Map(
  Object.entries(withProblems(() => readYaml(words, interfaceFile, schema))).flatMap(([group, entries]) =>
    Object.entries(entries).map(([name, text]) => [`${group}.${name}`, text] as const),
  ),
);

/** Stands for an element in a phrase: `t(key, { link: gap }).split(gap)` gives the words before and after it. */
export const gap = '\n';

/** The words of the interface with a key, as written. Throws if there is no such key. */
export function wordsOf(key: string): string {
  const found = interfaceWords.get(key);
  if (found === undefined)
    throw new Error(
      `${interfaceFile}: there is no key "${key}"; ${suggest(key, [...interfaceWords.keys()])}`,
    );
  return found;
}

/**
 * The words of the interface with a key, `{name}` replaced by the values that are given. In scripts of pages (src/islands)
 * the key is replaced by the words when the script is bundled. Throws if there is no such key or value.
 */
export const t = (key: string, values: SiteValues = {}): string => fillValues(wordsOf(key), values);
