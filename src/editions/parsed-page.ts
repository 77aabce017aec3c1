import { type Built, textOf } from './built.ts';
import { parse, type Root } from './html.ts';

const parsed = new WeakMap<Uint8Array, Root>();

/** The parsed page of a build at a path, cached: callers that change it must copy it. Throws if there is no such page. */
export function parsedPage({ files }: Pick<Built, 'files'>, path: string): Root {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`${path}: the build has no such page`);
  const tree = parsed.get(bytes) ?? parse(textOf(bytes));
  parsed.set(bytes, tree);
  return tree;
}
