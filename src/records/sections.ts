import { attributesOf, type MdxNode, parseMdx, textOf } from './mdx.ts';

/** A section of an article as text on one line; `heading` is '' for the text before the first heading. */
export interface Section {
  heading: string;
  text: string;
}

/** The text of a component, given its name, attributes and inner text. */
export type ComponentText = (name: string, attributes: Record<string, string>, text: string) => string;

const blocks = new Set(['paragraph', 'listItem', 'mdxJsxFlowElement', 'blockquote']);

function textIn(node: MdxNode, componentText: ComponentText): string {
  const inside = node.value ?? (node.children ?? []).map((child) => textIn(child, componentText)).join('');
  const text = node.name ? componentText(node.name, attributesOf(node), inside) : inside;
  return blocks.has(node.type) ? `${text} ` : text;
}

/** The sections of an explainer's MDX in order, split at second-level headings; sections without text are omitted. */
export function splitSections(body: string, componentText: ComponentText): Section[] {
  const sections: Section[] = [{ heading: '', text: '' }];
  for (const node of parseMdx(body).children ?? []) {
    if (node.type === 'heading' && node.depth === 2) sections.push({ heading: textOf(node), text: '' });
    else {
      const last = sections.at(-1);
      if (last) last.text += `${textIn(node, componentText)} `;
    }
  }
  return sections
    .map(({ heading, text }) => ({ heading, text: text.replaceAll(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text);
}
