const key = 'twenty-eight:slash';

/** Whether the "/" key opens the search; true until the reader turns it off. */
export function isSlashEnabled(): boolean {
  try {
    return !localStorage[key];
  } catch {
    return true;
  }
}

/** Stores, if storage is available, whether the "/" key opens the search. */
export function setSlashEnabled(isEnabled: boolean): void {
  try {
    localStorage[key] = isEnabled ? '' : 'off';
  } catch {
    // Without storage, "/" always opens the search.
  }
}

/** Calls `open` when a reader asks for the search: with the `[data-search]` button, Ctrl+K, ⌘K, or "/" outside of fields. */
export function onSearchRequest(open: () => void): void {
  document.querySelector('[data-search]')?.addEventListener('click', open);
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey } = event;
    const isShortcut =
      ctrlKey || metaKey
        ? /^k$/i.test(key)
        : key === '/' && !document.querySelector(':is(input,textarea):focus') && isSlashEnabled();
    if (!isShortcut) return;
    event.preventDefault();
    open();
  });
}
