import { attributesOf, type MdxNode, parseMdx } from './mdx.ts';

/**
 * The sections of an MDX text as links: `<h2 id="made">How it is made</h2>` is "#made" with its title. `valueOf` gives the
 * values that titles print.
 */
export function sectionsOf(
  body: string,
  valueOf: (name: string) => string,
): (readonly [href: string, title: string])[] {
  const titleOf = (node: MdxNode): string =>
    node.name === 'Value'
      ? valueOf(attributesOf(node)['of'] ?? '')
      : (node.value ?? (node.children ?? []).map(titleOf).join(''));
  const walk = (node: MdxNode): (readonly [string, string])[] =>
    node.name === 'h2'
      ? [[`#${attributesOf(node)['id'] ?? ''}`, titleOf(node).trim()]]
      : (node.children ?? []).flatMap(walk);
  return walk(parseMdx(body));
}
