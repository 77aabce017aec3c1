import { defineMdastPlugin } from 'satteri';
import { bindAfterNumber, bindNumbers } from './bind.ts';

interface Text {
  type: 'text';
  value: string;
}

const isText = (node: { type: string }): node is Text => node.type === 'text';
const isFact = (node: { type: string; name?: string | null } | undefined) => node?.name === 'Fact';

/** Binds numbers to what follows them in the text of explainers, as a step of the Markdown processor; quotations stay. */
export const bindProse = defineMdastPlugin({
  name: 'bind-prose',
  paragraph: ({ children }, context) => {
    children.forEach((child, index) => {
      if (!isText(child)) return;
      const bind = isFact(children[index - 1]) ? bindAfterNumber : bindNumbers;
      context.setProperty(child, 'value', bind(child.value));
    });
  },
  heading: ({ children }, context) => {
    for (const child of children)
      if (isText(child)) context.setProperty(child, 'value', bindNumbers(child.value));
  },
  mdxJsxTextElement: (element, context) => {
    if (!isFact(element)) return;
    for (const child of element.children)
      if (isText(child)) context.setProperty(child, 'value', bindNumbers(child.value));
  },
});
