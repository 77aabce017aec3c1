import type { z } from 'astro/zod';
import { keysAt } from './keys.ts';
import { suggest } from './nearest.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong in a value: where, as keys and indices from the top, and why; `wrong` where the words there are. */
export interface Fault {
  path: readonly PropertyKey[];
  why: string;
  wrong: boolean;
}

/**
 * The first thing wrong in a value that a schema refused: a key that it does not know, with what was meant; else the keys
 * that are missing beside each other, all of them; else the first value.
 */
export function faultIn(issues: readonly Issue[], value: unknown, schema: z.ZodType): Fault | undefined {
  const unknown = issues.find((issue) => issue.code === 'unrecognized_keys');
  const [key] = unknown?.keys ?? [];
  if (unknown && key !== undefined)
    return {
      path: [...unknown.path, key],
      why: `there is no such key; ${suggest(key, keysAt(schema, unknown.path))}`,
      wrong: false,
    };
  const [first] = issues;
  if (!first) return undefined;
  if (!isMissing(first, value)) return { path: first.path, why: reasonOf(first), wrong: true };
  const parent = first.path.slice(0, -1);
  const missing = issues.filter((issue) => isMissing(issue, value) && isBeside(issue.path, parent));
  return { path: parent, why: `missing here: ${missing.map(needOf).join(', ')}`, wrong: false };
}

/** A missing key with what it needs: `title (expected string)`. */
const needOf = ({ path, message }: Issue) =>
  `${String(path.at(-1))} (${message.replace(/^Invalid (input|option): /, '').replace(/, received undefined$/, '')})`;

const reasonOf = (issue: Issue): string =>
  issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;

const isBeside = (path: readonly PropertyKey[], parent: readonly PropertyKey[]) =>
  path.length === parent.length + 1 && parent.every((step, at) => path[at] === step);

function isMissing({ path }: Issue, value: unknown): boolean {
  if (path.length === 0) return false;
  const found = path.reduce<unknown>(
    (node, step) => (typeof node === 'object' && node !== null ? Reflect.get(node, step) : undefined),
    value,
  );
  return found === undefined;
}
