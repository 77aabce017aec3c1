import { setSlashEnabled, isSlashEnabled } from './shortcuts.ts';
import { createElement } from './create-element.ts';
import type { OpenSearch } from './open-when-loaded.ts';
import { createSearch, type SearchData } from './search-engine.ts';
import { renderResultGroup } from './results.ts';
import { style } from './style.ts';
import { t } from '../../records/interface.ts';

const suggestions = t('searching.suggestions').split('; ');

/** Words for screen readers alone: the search is open. */
const opened = () => createElement('span', { className: 'hidden', textContent: `${t('searching.opened')} ` });

/** A checkbox that sets whether the "/" key opens the search. */
const slashShortcutSetting = () => {
  const box = createElement('input', { type: 'checkbox', checked: isSlashEnabled() });
  box.addEventListener('change', () => {
    setSlashEnabled(box.checked);
  });
  return createElement('p', {}, createElement('label', {}, box, t('searching.slash')));
};

/** Moves the focus between the field and the result links with the arrow keys. */
function moveFocus(dialog: HTMLDialogElement, event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const stops = [...dialog.querySelectorAll<HTMLElement>('input[type=text], li a')];
  const index = stops.findIndex((stop) => stop === document.activeElement);
  stops[Math.min(Math.max(0, index + step), stops.length - 1)]?.focus();
}

/** Creates the search field, the status line and the list of results, which `update` fills for the query in the field. */
function createSearchParts(data: SearchData, urlOf: (to: string) => string) {
  const { find, suggest } = createSearch(data);
  const field = createElement('input', { type: 'text', autocomplete: 'off', spellcheck: false });
  field.ariaLabel = t('searching.title');
  const status = createElement('p', { role: 'status' });
  const results = createElement('div');
  const button = (word: string) =>
    createElement('button', {
      type: 'button',
      textContent: word,
      onclick: () => {
        field.value = word;
        field.focus();
        update();
      },
    });
  const update = () => {
    const query = field.value.trim();
    const groups = query.length > 1 ? find(query) : [];
    const count = groups.reduce((sum, group) => sum + group.results.length, 0);
    results.replaceChildren(...groups.map((group) => renderResultGroup(group, urlOf)));
    if (count)
      status.textContent =
        count > 1 ? t('searching.results', { count: String(count) }) : t('searching.result');
    else if (query.length < 2)
      status.replaceChildren(opened(), `${t('searching.try')} `, ...suggestions.map(button));
    else
      status.replaceChildren(
        `${t('searching.nothing', { query })} `,
        ...[...suggest(query), ...suggestions].map(button),
      );
  };
  field.addEventListener('input', update);
  return { field, status, results, update };
}

/** Creates the dialog: arrow keys move the focus, Enter follows the first result, a click outside closes it. */
function createDialog({ field, status, results }: ReturnType<typeof createSearchParts>): HTMLDialogElement {
  const close = createElement('button', { type: 'button', textContent: t('searching.close') });
  const form = createElement('form', {}, field, close);
  const dialog = createElement(
    'dialog',
    { className: 'search sans' },
    form,
    status,
    results,
    slashShortcutSetting(),
  );
  dialog.ariaLabel = t('searching.title');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    results.querySelector('a')?.click();
  });
  dialog.addEventListener('keydown', (event) => {
    moveFocus(dialog, event);
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || target === close || (target as Element).closest('a')) dialog.close();
  });
  return dialog;
}

/**
 * Adds a closed search dialog for the data to the page and returns the function that opens it. `urlOf` turns a path of the
 * data into a URL.
 */
export function mountSearch(data: SearchData, urlOf: (to: string) => string): OpenSearch {
  const parts = createSearchParts(data, urlOf);
  const dialog = createDialog(parts);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  document.body.append(dialog);
  return (typed) => {
    if (!dialog.open) dialog.showModal();
    if (typed) parts.field.value = typed;
    else parts.field.select();
    parts.update();
  };
}
