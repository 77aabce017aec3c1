const key = 'twenty-eight:slash';

/** Whether the "/" key opens the search: yes, until the reader says no. */
export function slashOpens(): boolean {
  try {
    return !localStorage[key];
  } catch {
    return true;
  }
}

/** Keeps, where it can be kept, whether the "/" key opens the search. */
export function letSlashOpen(yes: boolean): void {
  try {
    localStorage[key] = yes ? '' : 'off';
  } catch {
    // Where nothing may be kept, "/" goes on opening the search.
  }
}

/** Opens the search when a reader asks for it: with the `[data-search]` button, Ctrl+K, ⌘K, or "/" outside of fields. */
export function whenAsked(open: () => void): void {
  document.querySelector('[data-search]')?.addEventListener('click', open);
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey } = event;
    const asks =
      ctrlKey || metaKey
        ? /^k$/i.test(key)
        : key === '/' && !document.querySelector(':is(input,textarea):focus') && slashOpens();
    if (!asks) return;
    event.preventDefault();
    open();
  });
}
