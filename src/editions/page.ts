import { type Built, textOf } from './built.ts';
import { parse, type Root } from './html.ts';

const parsed = new WeakMap<Uint8Array, Root>();

/** The page of a build at a path, parsed once for all who read it: what changes it takes a copy. Throws where there is none. */
export function pageOf({ files }: Pick<Built, 'files'>, path: string): Root {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`${path}: the build has no such page`);
  const tree = parsed.get(bytes) ?? parse(textOf(bytes));
  parsed.set(bytes, tree);
  return tree;
}
