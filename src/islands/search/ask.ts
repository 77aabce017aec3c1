const key = 'twenty-eight:slash';

/** Whether the "/" key opens the search: yes, until the reader says no. */
export function slashOpens(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps, where it can be kept, whether the "/" key opens the search. */
export function letSlashOpen(yes: boolean): void {
  try {
    if (yes) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    // Where nothing may be kept, "/" goes on opening the search.
  }
}

const isWriting = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

/** Opens the search when a reader asks for it: with a `[data-search]` button, Ctrl+K, ⌘K, or "/" outside of fields. */
export function whenAsked(open: () => void): void {
  for (const button of document.querySelectorAll('[data-search]')) button.addEventListener('click', open);
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const command = (ctrlKey || metaKey) && key.toLowerCase() === 'k';
    const slash = key === '/' && !ctrlKey && !metaKey && !altKey && !isWriting(target) && slashOpens();
    if (!command && !slash) return;
    event.preventDefault();
    open();
  });
}
