import { defineMdastPlugin } from 'satteri';
import { addNoBreakSpacesAfterNumber, addNoBreakSpaces } from './no-break-spaces.ts';

interface Text {
  type: 'text';
  value: string;
}

const isText = (node: { type: string }): node is Text => node.type === 'text';
const isFact = (node: { type: string; name?: string | null } | undefined) => node?.name === 'Fact';

/** Markdown plugin that adds no-break spaces after numbers in the prose of explainers; quotations stay unchanged. */
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
  mdxJsxTextElement: (element, context) => {
    if (!isFact(element)) return;
    for (const child of element.children)
      if (isText(child)) context.setProperty(child, 'value', addNoBreakSpaces(child.value));
  },
});
