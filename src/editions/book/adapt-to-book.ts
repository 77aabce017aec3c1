import { h } from 'hastscript';
import { relativeUrl } from '../urls.ts';
import { type Element, elementsIn, hasClass, replaceElements, normalizedText } from '../html.ts';
import { t } from '../interface-words.ts';

const mayBeEmpty = new Set('br col hr input svg td th time wbr'.split(' '));

/** Whether an element is decorative, or empty and not a link target. */
function isDecorativeOrEmpty({ tagName, properties, children }: Element): boolean {
  if (tagName !== 'svg' && String(properties['ariaHidden']) === 'true') return true;
  const hasContent = children.some(
    (child) => child.type === 'element' || (child.type === 'text' && child.value.trim()),
  );
  return !hasContent && !mayBeEmpty.has(tagName) && properties['id'] === undefined;
}

/** Whether an element only links to other pages, to sources by publisher or to claims by number. */
const isIndex = (element: Element): boolean =>
  (element.tagName === 'ol' && /^[\d ]*$/.test(normalizedText(element))) ||
  (element.tagName === 'section' &&
    (hasClass(element, 'all') || elementsIn(element).some((inner) => hasClass(inner, 'thumb'))));

/** Replaces the footer of a figure, in place, with a link to its table; the page of the chart has the table itself. */
function linkToTable(figure: Element, page: string): void {
  const [, id = ''] = /^(.+)-title$/.exec(String(figure.properties['ariaLabelledBy'])) ?? [];
  const href = relativeUrl(page, `charts/${id}/index.html`);
  const link = h('p', h('a', { href }, t('book.table'))) as Element;
  for (const foot of elementsIn(figure).filter((element) => hasClass(element, 'foot')))
    foot.children = page === `charts/${id}/index.html` ? [] : [link];
}

/** Turns a list of the parties that a point binds into one sentence for each kind of obligation; returns any other list unchanged. */
function obligationSentences(list: Element): Element {
  const lines = list.children.flatMap((child) =>
    child.type === 'element' ? normalizedText(child).split(': ') : [],
  );
  if (!elementsIn(list).some((element) => hasClass(element, 'party'))) return list;
  const parties = lines.filter((_, index) => index % 2 === 0);
  const obligations = lines.filter((_, index) => index % 2 === 1);
  const sentences = [...new Set(obligations)].map((obligation) => {
    const bound = parties.filter((_, index) => obligations[index] === obligation);
    return `${obligation.slice(0, 1).toUpperCase()}${obligation.slice(1)}: ${bound.join(', ')}.`;
  });
  return h('p.binds', sentences.join(' ')) as Element;
}

/** Turns a definition list that has only descriptions (its terms were drawings) into a `ul`; returns any other list unchanged. */
function withoutEmptyTerms(list: Element): Element {
  const lines = list.children.filter((child) => child.type === 'element');
  if (lines.some(({ tagName }) => tagName !== 'dd')) return list;
  return { ...list, tagName: 'ul', children: lines.map((line) => ({ ...line, tagName: 'li' })) };
}

/**
 * Adapts the content of a page to a book, in place: opens what is collapsed, removes decorative and empty elements, and links
 * figures to their tables.
 */
export function adaptToBook(root: Element, page: string): void {
  replaceElements(root, (element) => {
    if (isDecorativeOrEmpty(element) || element.tagName === 'summary' || isIndex(element)) return [];
    if (element.tagName === 'details')
      return [{ ...element, tagName: 'div', properties: { className: ['ledger'] } }];
    if (hasClass(element, 'figure')) linkToTable(element, page);
    if (/^\d+\.$/.test(normalizedText(element)) && hasClass(element, 'hidden'))
      element.properties['className'] = ['number'];
    if (
      element.tagName === 'ol' &&
      elementsIn(element).some(({ properties }) => properties['id'] === 'point-1')
    )
      element.properties['className'] = ['plan-points'];
    if (element.tagName === 'dl') return [withoutEmptyTerms(element)];
    return [element.tagName === 'ul' ? obligationSentences(element) : element];
  });
}
