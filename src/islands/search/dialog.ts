import { letSlashOpen, slashOpens } from './ask.ts';
import { element } from './element.ts';
import { type Search, type SearchData, searchOf } from './find.ts';
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

/** How much was found, in words. */
const count = (groups: ReturnType<Search['find']>) => {
  const all = groups.reduce((sum, { results }) => sum + results.length, 0);
  return `${String(all)} ${all === 1 ? 'result' : 'results'}`;
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

/**
 * Puts a search over data into the page, closed, and gives the function that opens it. `addressOf` makes an address of
 * the page out of one of the data.
 */
export function mountSearch(data: SearchData, addressOf: (to: string) => string): () => void {
  const { find, near } = searchOf(data);
  const field = element('input', {
    type: 'text',
    autocomplete: 'off',
    spellcheck: false,
    ariaLabel: 'Search',
  });
  field.enterKeyHint = 'go';
  const said = element('p', { role: 'status' });
  const found = element('div');
  const close = element('button', { type: 'button', textContent: 'Close' });
  const form = element('form', {}, field, close);
  const dialog = element(
    'dialog',
    { className: 'search sans', ariaLabel: 'Search' },
    form,
    said,
    found,
    keys(),
  );

  const offer = (words: readonly string[]) =>
    words.map((word) => {
      const button = element('button', { type: 'button', textContent: word });
      button.addEventListener('click', () => {
        field.value = word;
        field.focus();
        answer();
      });
      return button;
    });
  const answer = () => {
    const query = field.value.trim();
    const groups = query.length > 1 ? find(query) : [];
    found.replaceChildren(...groups.map((group) => sectionOf(group, addressOf)));
    if (groups.length) said.textContent = count(groups);
    else if (query.length < 2) said.replaceChildren('Try ', ...offer(ideas));
    else said.replaceChildren(`Nothing found for “${query}”. Try `, ...offer([...near(query), ...ideas]));
  };

  field.addEventListener('input', answer);
  close.addEventListener('click', () => {
    dialog.close();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    found.querySelector('a')?.click();
  });
  dialog.addEventListener('keydown', (event) => {
    walk(dialog, event);
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest('a'))) dialog.close();
  });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  document.body.append(dialog);
  return () => {
    if (!dialog.open) dialog.showModal();
    field.select();
    answer();
  };
}
