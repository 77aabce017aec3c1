import type { z } from 'astro/zod';
import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { firstProblem } from './schema-problem.ts';

interface Parsed {
  document: Document.Parsed;
  lines: LineCounter;
}

/** The documents parsed so far, by their text: a change of one file parses that file alone again. */
const parsed = new Map<string, Parsed>();

function parseOnce(text: string): Parsed {
  const known = parsed.get(text);
  if (known) return known;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  parsed.set(text, { document, lines });
  return { document, lines };
}

/**
 * The value of a YAML text, parsed by a schema; `linesAbove` is the number of lines of the file above the text. An empty
 * text is an empty object. Throws the first error with file and line, path, reason and the invalid value.
 */
export function readYaml<Value>(text: string, file: string, schema: z.ZodType<Value>, linesAbove = 0): Value {
  const { document, lines } = parseOnce(text);
  const at = (offset = 0) => `${file}:${String(lines.linePos(offset).line + linesAbove)}`;
  const [broken] = document.errors;
  if (broken) {
    const words = text.split('\n')[lines.linePos(broken.pos[0]).line - 1]?.trim();
    throw new Error(`${at(broken.pos[0])}: ${broken.message} in "${words ?? ''}"`);
  }
  const value: unknown = document.toJS() ?? {};
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const {
    path = [],
    reason = 'is invalid',
    showValue,
  } = firstProblem(result.error.issues, value, schema) ?? {};
  const entries = entriesAlong(document, path);
  const found = entries.at(-1)?.value;
  const words =
    showValue && isScalar(found) && found.value !== null ? `; it is ${JSON.stringify(found.value)}` : '';
  throw new Error(
    `${at(offsetOf(entries.at(-1)))}: ${path.map(String).join('.') || 'the file'}: ${reason}${words}`,
  );
}

/** A key and its value, or an item of a list, as parsed. */
interface YamlEntry {
  key?: unknown;
  value: unknown;
}

/** The entry with a key or index in a value; undefined if there is none. */
function child({ value }: YamlEntry, name: PropertyKey): YamlEntry | undefined {
  if (isSeq(value)) return { value: value.items[Number(name)] };
  const pairs = isMap(value) ? value.items : [];
  return pairs.find(({ key }) => isScalar(key) && String(key.value) === String(name));
}

/** The entries along a path from the root, up to the last one that exists. */
function entriesAlong(document: Document.Parsed, path: readonly PropertyKey[]): YamlEntry[] {
  const entries: YamlEntry[] = [{ value: document.contents }];
  for (const name of path) {
    const next = child(entries.at(-1) ?? { value: null }, name);
    if (!next) break;
    entries.push(next);
  }
  return entries;
}

/** The offset of a key or list item in the text. */
function offsetOf(entry: YamlEntry | undefined): number {
  const { range } = (entry?.key ?? entry?.value ?? {}) as { range?: [number, number, number] };
  return range?.[0] ?? 0;
}
