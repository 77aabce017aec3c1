import { z } from 'astro/zod';

/** The parts of a JSON Schema that this module reads. */
interface Node {
  properties?: Record<string, Node>;
  additionalProperties?: Node | boolean;
  items?: Node | boolean;
}

const childOf = (node: Node | undefined, step: PropertyKey): Node | undefined => {
  const found = node?.properties?.[String(step)] ?? node?.additionalProperties ?? node?.items;
  return typeof found === 'object' ? found : undefined;
};

/** The keys that a schema allows in the object at a path; empty if there is no object at the path. */
export function schemaKeysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node;
  return Object.keys(path.reduce<Node | undefined>(childOf, root)?.properties ?? {});
}
