import { mdxToMdast } from 'satteri';

/** A node of parsed MDX: of Markdown, or a component by its name. */
export interface MdxNode {
  type: string;
  depth?: number;
  name?: string | null;
  value?: string;
  position?: { start: { line: number } };
  attributes?: readonly { name?: string; value?: unknown }[];
  children?: readonly MdxNode[];
}

/** The tree of an MDX text. */
export const parseMdx = (body: string): MdxNode => mdxToMdast(body) as MdxNode;

/** The text inside a node, white space as written. */
export const textOf = (node: MdxNode): string => node.value ?? (node.children ?? []).map(textOf).join('');

/** The attributes of a component by name; one in braces as its source: `n={6}` gives "6". */
export const attributesOf = (node: MdxNode): Record<string, string> =>
  Object.fromEntries(
    (node.attributes ?? []).map(({ name = '', value }) => [
      name,
      typeof value === 'string' ? value : value === null || value === undefined ? '' : expression(value),
    ]),
  );

const expression = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'value' in value ? String(value.value) : '';
