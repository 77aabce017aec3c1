import { letSlashOpen, slashOpens } from './ask.ts';
import { element } from './element.ts';
import { searchOf, type SearchData } from './find.ts';
import { sectionOf } from './results.ts';
import { style } from './style.ts';

const ideas = ['600,000', 'frozen assets', 'Donbas', 'NATO'];

/** A box that says whether the "/" key opens the search. */
const keys = () => {
  const box = element('input', { type: 'checkbox', checked: slashOpens() });
  box.addEventListener('change', () => {
    letSlashOpen(box.checked);
  });
  return element('p', {}, element('label', {}, box, 'The / key opens the search'));
};

/** Moves the focus along the field and the links below it. */
function walk(dialog: HTMLDialogElement, event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const stops = [...dialog.querySelectorAll<HTMLElement>('input[type=text], li a')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  stops[Math.min(Math.max(0, at + step), stops.length - 1)]?.focus();
}

/** The field, what is said of the results, and the results, each answering to the field. */
function answering(data: SearchData, addressOf: (to: string) => string) {
  const { find, near } = searchOf(data);
  const field = element('input', { type: 'text', autocomplete: 'off', spellcheck: false });
  field.ariaLabel = 'Search';
  const said = element('p', { role: 'status' });
  const found = element('div');
  const button = (word: string) =>
    element('button', {
      type: 'button',
      textContent: word,
      onclick: () => {
        field.value = word;
        field.focus();
        answer();
      },
    });
  const answer = () => {
    const query = field.value.trim();
    const groups = query.length > 1 ? find(query) : [];
    const all = groups.reduce((sum, { results }) => sum + results.length, 0);
    found.replaceChildren(...groups.map((group) => sectionOf(group, addressOf)));
    if (all) said.textContent = `${String(all)} result${all > 1 ? 's' : ''}`;
    else if (query.length < 2) said.replaceChildren('Try ', ...ideas.map(button));
    else
      said.replaceChildren(`Nothing found for “${query}”. Try `, ...[...near(query), ...ideas].map(button));
  };
  field.addEventListener('input', answer);
  return { field, said, found, answer };
}

/** A dialog around what answers: arrow keys walk it, Enter follows the first result, a click beside it closes it. */
function dialogOf({ field, said, found }: ReturnType<typeof answering>): HTMLDialogElement {
  const close = element('button', { type: 'button', textContent: 'Close' });
  const form = element('form', {}, field, close);
  const dialog = element('dialog', { className: 'search sans' }, form, said, found, keys());
  dialog.ariaLabel = 'Search';
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    found.querySelector('a')?.click();
  });
  dialog.addEventListener('keydown', (event) => {
    walk(dialog, event);
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || target === close || (target as Element).closest('a')) dialog.close();
  });
  return dialog;
}

/**
 * Puts a search over data into the page, closed, and gives the function that opens it. `addressOf` makes an address of
 * the page out of one of the data.
 */
export function mountSearch(data: SearchData, addressOf: (to: string) => string): () => void {
  const parts = answering(data, addressOf);
  const dialog = dialogOf(parts);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  document.body.append(dialog);
  return () => {
    if (!dialog.open) dialog.showModal();
    parts.field.select();
    parts.answer();
  };
}
