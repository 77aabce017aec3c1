/** Opens the search; `typed` is what the reader has typed for it already. */
export type OpenSearch = (typed?: string) => void;

/** Collects the characters that a reader types outside of fields, until the function that it returns is called, which returns them. */
function collectTyping(): () => string {
  let typed = '';
  const collect = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || document.querySelector(':is(input,textarea):focus')) return;
    if (key === 'Backspace') typed = typed.slice(0, -1);
    if (key.length > 1) return;
    event.preventDefault();
    typed += key;
  };
  addEventListener('keydown', collect, true);
  return () => {
    removeEventListener('keydown', collect, true);
    return typed;
  };
}

/**
 * Returns what to do on a request for the search: load it, and open it with what the reader types meanwhile. Further requests
 * meanwhile do nothing; after a failure the next one loads again.
 */
export function openWhenLoaded(load: () => Promise<OpenSearch | undefined>): () => void {
  let isLoading = false;
  return () => {
    if (isLoading) return;
    isLoading = true;
    const stopTyping = collectTyping();
    void load()
      .catch(() => undefined)
      .then((open) => {
        const typed = stopTyping();
        isLoading = false;
        open?.(typed);
      });
  };
}
