import type { z } from 'astro/zod';
import { schemaKeysAt } from './schema-keys.ts';
import { suggest } from './suggest.ts';

type Issue = z.core.$ZodIssue;

/** A problem in a value: its path as keys and indices, the reason, and whether the value at the path should be shown. */
export interface SchemaProblem {
  path: readonly PropertyKey[];
  reason: string;
  showValue: boolean;
}

/**
 * The first problem in a value that a schema rejected, or undefined if there is none: an unknown key with a suggestion,
 * else all missing keys of one object, else the first invalid value.
 */
export function firstProblem(
  issues: readonly Issue[],
  value: unknown,
  schema: z.ZodType,
): SchemaProblem | undefined {
  const unknown = issues.find((issue) => issue.code === 'unrecognized_keys');
  const [key] = unknown?.keys ?? [];
  if (unknown && key !== undefined)
    return {
      path: [...unknown.path, key],
      reason: `there is no such key; ${suggest(key, schemaKeysAt(schema, unknown.path))}`,
      showValue: false,
    };
  const [first] = issues;
  if (!first) return undefined;
  if (!isMissing(first, value)) return { path: first.path, reason: reasonOf(first), showValue: true };
  const parent = first.path.slice(0, -1);
  const missing = issues.filter((issue) => isMissing(issue, value) && isChildOf(issue.path, parent));
  return {
    path: parent,
    reason: `missing here: ${missing.map(describeMissing).join(', ')}`,
    showValue: false,
  };
}

/** A missing key with its expected type: `title (expected string)`. */
const describeMissing = ({ path, message }: Issue) =>
  `${String(path.at(-1))} (${message.replace(/^Invalid (input|option): /, '').replace(/, received undefined$/, '')})`;

const reasonOf = (issue: Issue): string =>
  issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;

const isChildOf = (path: readonly PropertyKey[], parent: readonly PropertyKey[]) =>
  path.length === parent.length + 1 && parent.every((step, at) => path[at] === step);

function isMissing({ path }: Issue, value: unknown): boolean {
  if (path.length === 0) return false;
  const found = path.reduce<unknown>(
    (node, step) => (typeof node === 'object' && node !== null ? Reflect.get(node, step) : undefined),
    value,
  );
  return found === undefined;
}
