import { mdxToMdast } from 'satteri';

/** A node of parsed MDX: Markdown, or a component with a name. */
export interface MdxNode {
  type: string;
  depth?: number;
  name?: string | null;
  value?: string;
  position?: { start: { line: number } };
  attributes?: readonly { name?: string; value?: unknown }[];
  children?: readonly MdxNode[];
}

/** The syntax tree of an MDX text. */
export const parseMdx = (body: string): MdxNode => mdxToMdast(body) as MdxNode;

/** The text inside a node, with white space as written. */
export const textOf = (node: MdxNode): string => node.value ?? (node.children ?? []).map(textOf).join('');

/** The attributes of a component by name; an expression in braces as its source: `n={6}` becomes "6". */
export const attributesOf = (node: MdxNode): Record<string, string> =>
  Object.fromEntries(
    (node.attributes ?? []).map(({ name = '', value }) => [
      name,
      typeof value === 'string' ? value : value === null || value === undefined ? '' : expression(value),
    ]),
  );

const expression = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'value' in value ? String(value.value) : '';
