import { type Element, elementsIn, type Root } from '../../src/editions/html.ts';
import { removeWhitespace } from '../built/text-blocks.ts';
import { hasClass } from '../has-class.ts';

const inline = new Set('a abbr b cite code em i ins mark q span strong sub sup time'.split(' '));
const unprinted = new Set('button fieldset script style svg template title'.split(' '));

/** Whether an element is not printed: controls, drawings, words for those who do not see marks, names of columns in cells of narrow screens. */
const isUnprinted = (element: Element, parent: Root | Element): boolean =>
  unprinted.has(element.tagName) ||
  hasClass(element, 'hidden') ||
  (hasClass(element, 'of') && parent.type === 'element' && parent.tagName === 'td') ||
  (element.tagName === 'i' && parent.type === 'element' && parent.tagName === 'sup');

/** The text that paper has before and after an element's own: quotation marks, and what a reader on a screen follows a link for. */
function addedText({ tagName, properties }: Element): [before: string, after: string] {
  const { dataN = '', dataNote = '', dataPage = '', href } = properties;
  if (tagName === 'q') return ['“', '”'];
  const address = tagName === 'a' && /^http/.test(String(href)) ? `(${String(href)})` : '';
  return [String(dataNote), `${String(dataN)}${String(dataPage)}${address}`];
}

/**
 * The texts below a node as they are printed, without white space, in document order: one for each run of words between two
 * blocks. Struck and circled words and badges count as blocks, because they are
 * painted before or after the words around them.
 */
export function printedRuns(node: Root | Element): string[] {
  const runs: string[] = [];
  let run = '';
  const endRun = () => {
    const text = removeWhitespace(run);
    if (text) runs.push(text);
    run = '';
  };
  const enter = (parent: Root | Element): void => {
    for (const child of parent.children) {
      if (child.type === 'text') run += child.value;
      if (child.type !== 'element' || isUnprinted(child, parent)) continue;
      const [before, after] = addedText(child);
      const isBlock =
        !inline.has(child.tagName) || ['badge', 'circled'].some((name) => hasClass(child, name));
      if (isBlock) endRun();
      run += before;
      enter(child);
      run += after;
      if (isBlock) endRun();
    }
  };
  enter(node);
  endRun();
  return runs;
}

/** The rows of a table as they are printed, each as one text without white space. */
export const printedRows = (table: Element): string[] =>
  elementsIn(table)
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) => printedRuns(row).join(''));
