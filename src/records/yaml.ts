import type { z } from 'astro/zod';
import { LineCounter, parseDocument } from 'yaml';

/**
 * What a YAML file holds, checked against a schema, as written (transforms not applied).
 * Throws one message on the first wrong thing: file and line, path, why, and the words that are wrong.
 */
export function readYaml(text: string, file: string, schema: z.ZodType): unknown {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset = 0) => `${file}:${String(lines.linePos(offset).line)}`;
  const [broken] = document.errors;
  if (broken) {
    const words = text.split('\n')[lines.linePos(broken.pos[0]).line - 1]?.trim();
    throw new Error(`${at(broken.pos[0])}: ${broken.message} in "${words ?? ''}"`);
  }
  const value: unknown = document.toJS();
  const result = schema.safeParse(value);
  if (result.success) return value;
  const [issue] = result.error.issues;
  const path = (issue?.path ?? []).map((step) => (typeof step === 'symbol' ? String(step) : step));
  const found = document.getIn(path);
  const words = ['string', 'number', 'boolean'].includes(typeof found)
    ? `; it is ${JSON.stringify(found)}`
    : '';
  throw new Error(
    `${at(offsetOf(document, path))}: ${path.join('.') || 'the file'}: ${issue?.message ?? 'is not as it should be'}${words}`,
  );
}

/** Where the node at the path starts, or the nearest node above it that exists. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as
      { range?: [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}
