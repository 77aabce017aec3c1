import { attributesOf, type MdxNode, parseMdx, textOf } from './mdx.ts';

/** A part of an article under one heading, as text on one line; what stands before the first heading has none. */
export interface Section {
  heading: string;
  text: string;
}

/** The words that a component puts into the text, given its name, attributes and the text inside it. */
export type Words = (name: string, attributes: Record<string, string>, text: string) => string;

const blocks = new Set(['paragraph', 'listItem', 'mdxJsxFlowElement', 'blockquote']);

function wordsIn(node: MdxNode, words: Words): string {
  const inside = node.value ?? (node.children ?? []).map((child) => wordsIn(child, words)).join('');
  const said = node.name ? words(node.name, attributesOf(node), inside) : inside;
  return blocks.has(node.type) ? `${said} ` : said;
}

/** The sections of an explainer's MDX in order, divided at headings of the second level. Those without text are left out. */
export function sectionsOf(body: string, words: Words): Section[] {
  const sections: Section[] = [{ heading: '', text: '' }];
  for (const node of parseMdx(body).children ?? []) {
    if (node.type === 'heading' && node.depth === 2) sections.push({ heading: textOf(node), text: '' });
    else {
      const last = sections.at(-1);
      if (last) last.text += `${wordsIn(node, words)} `;
    }
  }
  return sections
    .map(({ heading, text }) => ({ heading, text: text.replaceAll(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text);
}
