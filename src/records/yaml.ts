import type { z } from 'astro/zod';
import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { faultIn } from './issue.ts';

/**
 * What a YAML text holds, as its schema gives it; `above` lines of the file stand before the text. A text without entries holds an empty object. Throws one message on the first wrong thing: file and line, path, why, and the words that are wrong.
 */
export function readYaml<Value>(text: string, file: string, schema: z.ZodType<Value>, above = 0): Value {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset = 0) => `${file}:${String(lines.linePos(offset).line + above)}`;
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
    why = 'is not as it should be',
    wrong,
  } = faultIn(result.error.issues, value, schema) ?? {};
  const places = walk(document, path);
  const found = places.at(-1)?.value;
  const words =
    wrong && isScalar(found) && found.value !== null ? `; it is ${JSON.stringify(found.value)}` : '';
  throw new Error(
    `${at(offsetOf(places.at(-1)))}: ${path.map(String).join('.') || 'the file'}: ${why}${words}`,
  );
}

/** A key and its value, or an entry of a list, as the parser holds them. */
interface Place {
  key?: unknown;
  value: unknown;
}

/** The key and value that a step leads to from a value. */
function step({ value }: Place, name: PropertyKey): Place | undefined {
  if (isSeq(value)) return { value: value.items[Number(name)] };
  const pairs = isMap(value) ? value.items : [];
  return pairs.find(({ key }) => isScalar(key) && String(key.value) === String(name));
}

/** Where a path leads, or as much of it as exists: the places passed, from the top. */
function walk(document: Document.Parsed, path: readonly PropertyKey[]): Place[] {
  const places: Place[] = [{ value: document.contents }];
  for (const name of path) {
    const next = step(places.at(-1) ?? { value: null }, name);
    if (!next) break;
    places.push(next);
  }
  return places;
}

/** Where a key, or an entry of a list, starts in the text. */
function offsetOf(place: Place | undefined): number {
  const { range } = (place?.key ?? place?.value ?? {}) as { range?: [number, number, number] };
  return range?.[0] ?? 0;
}
