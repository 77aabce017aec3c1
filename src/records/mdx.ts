import { mdxToMdast } from 'satteri';

/** A node of parsed MDX: Markdown, or a component with a name. */
export interface MdxNode {
  type: string;
  depth?: number;
  name?: string | null;
  value?: string;
  position?: { start: { line: number } };
  attributes?: readonly { type?: string; name?: string; value?: unknown }[];
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

const literal = /^\s*(?:\d+|true|false)\s*$/;
const comments = /\/\*[^]*?\*\//g;

/** The code in a node, without its children: an expression, an import or export, or an attribute that is neither text nor a number. */
export function codeIn({ type, value = '', attributes = [] }: MdxNode): string[] {
  if (/Expression$/.test(type)) return value.replaceAll(comments, '').trim() ? [`{${value}}`] : [];
  if (type === 'mdxjsEsm') return [value];
  return attributes.flatMap(({ name, value: given }) => {
    if (name === undefined) return [`{${String(given)}}`];
    const isCode = typeof given === 'object' && given !== null && !literal.test(expression(given));
    return isCode ? [`${name}={${expression(given)}}`] : [];
  });
}

const expression = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'value' in value ? String(value.value) : '';
