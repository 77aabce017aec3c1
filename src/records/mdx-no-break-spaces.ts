import { defineMdastPlugin } from 'satteri';
import { addNoBreakSpacesAfterNumber, addNoBreakSpaces } from './no-break-spaces.ts';

interface Text {
  type: 'text';
  value: string;
}

const isText = (node: { type: string }): node is Text => node.type === 'text';
/** The texts among the children of an element. */
const textsIn = (children: readonly { type: string }[]): Text[] => children.filter(isText);
/** Elements whose words are quoted as they are, or in a language of machines. */
const unchanged = new Set<string | null>(['Quote', 'code', 'pre']);
const isFact = (node: { type: string; name?: string | null } | undefined) => node?.name === 'Fact';

/** Markdown plugin that adds no-break spaces after numbers in prose and in the elements that stand in it; quotations stay unchanged. */
export const noBreakSpacesInMdx = defineMdastPlugin({
  name: 'mdx-no-break-spaces',
  paragraph: ({ children }, context) => {
    children.forEach((child, index) => {
      if (!isText(child)) return;
      const transform = isFact(children[index - 1]) ? addNoBreakSpacesAfterNumber : addNoBreakSpaces;
      context.setProperty(child, 'value', transform(child.value));
    });
  },
  heading: ({ children }, context) => {
    for (const child of children)
      if (isText(child)) context.setProperty(child, 'value', addNoBreakSpaces(child.value));
  },
  strong: ({ children }, context) => {
    for (const child of children)
      if (isText(child)) context.setProperty(child, 'value', addNoBreakSpaces(child.value));
  },
  mdxJsxFlowElement: ({ name, children }, context) => {
    if (unchanged.has(name)) return;
    for (const text of textsIn(children)) context.setProperty(text, 'value', addNoBreakSpaces(text.value));
  },
  mdxJsxTextElement: ({ name, children }, context) => {
    if (unchanged.has(name)) return;
    for (const text of textsIn(children)) context.setProperty(text, 'value', addNoBreakSpaces(text.value));
  },
});
