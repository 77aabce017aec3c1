import { createElement } from './create-element.ts';
import type { ResultGroup, SearchResult } from './search-engine.ts';
import type { TextPart } from './highlight.ts';
import { t } from '../../records/interface.ts';

/** The number of results of one kind that are shown at first. */
const initialCount = 5;

const renderParts = (parts: TextPart[]) =>
  parts.map(({ text, isMatch }) => (isMatch ? createElement('mark', { textContent: text }) : text));

const renderResult = ({ to, title, excerpt }: SearchResult, urlOf: (to: string) => string) =>
  createElement(
    'li',
    {},
    createElement(
      'a',
      { href: urlOf(to) },
      createElement('b', {}, ...renderParts(title)),
      createElement('span', {}, ...renderParts(excerpt)),
    ),
  );

/** Renders a section with the results of one kind; a button shows those after the first five. */
export function renderResultGroup(
  { kind, results }: ResultGroup,
  urlOf: (to: string) => string,
): HTMLElement {
  const list = createElement(
    'ul',
    {},
    ...results.slice(0, initialCount).map((result) => renderResult(result, urlOf)),
  );
  const count = createElement('span', { textContent: String(results.length) });
  const section = createElement('section', {}, createElement('h2', {}, `${kind} `, count), list);
  if (results.length > initialCount) {
    const remaining = results.slice(initialCount).map((result) => renderResult(result, urlOf));
    const more = createElement('button', {
      type: 'button',
      textContent: t('searching.all', { count: String(results.length) }),
    });
    more.addEventListener('click', () => {
      list.append(...remaining);
      more.remove();
      remaining[0]?.querySelector('a')?.focus();
    });
    section.append(more);
  }
  return section;
}
