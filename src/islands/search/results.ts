import { element } from './element.ts';
import type { Group, Result } from './find.ts';
import type { Part } from './marks.ts';

/** Results of one kind that are shown before a reader asks for the rest. */
const first = 5;

const parts = (all: Part[]) =>
  all.map(({ text, found }) => (found ? element('mark', { textContent: text }) : text));

const entry = ({ to, title, excerpt }: Result, addressOf: (to: string) => string) =>
  element(
    'li',
    {},
    element(
      'a',
      { href: addressOf(to) },
      element('b', {}, ...parts(title)),
      element('span', {}, ...parts(excerpt)),
    ),
  );

/** A section that lists what was found of one kind; a button shows those after the first five. */
export function sectionOf({ kind, results }: Group, addressOf: (to: string) => string): HTMLElement {
  const list = element('ul', {}, ...results.slice(0, first).map((result) => entry(result, addressOf)));
  const count = element('span', { textContent: String(results.length) });
  const section = element('section', {}, element('h2', {}, `${kind} `, count), list);
  if (results.length > first) {
    const rest = results.slice(first).map((result) => entry(result, addressOf));
    const more = element('button', { type: 'button', textContent: `Show all ${String(results.length)}` });
    more.addEventListener('click', () => {
      list.append(...rest);
      more.remove();
      rest[0]?.querySelector('a')?.focus();
    });
    section.append(more);
  }
  return section;
}
