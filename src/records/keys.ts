import { z } from 'astro/zod';

/** What this reads of a JSON Schema. */
interface Node {
  properties?: Record<string, Node>;
  additionalProperties?: Node | boolean;
  items?: Node | boolean;
}

const below = (node: Node | undefined, step: PropertyKey): Node | undefined => {
  const found = node?.properties?.[String(step)] ?? node?.additionalProperties ?? node?.items;
  return typeof found === 'object' ? found : undefined;
};

/** The keys that a schema knows in the object at a path; none where it knows no object there. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const whole = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node;
  return Object.keys(path.reduce<Node | undefined>(below, whole)?.properties ?? {});
}
