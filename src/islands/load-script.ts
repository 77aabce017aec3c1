const { src } = document.currentScript as HTMLScriptElement;
const loading = new Map<string, Promise<unknown>>();

/** Loads a script from the folder of the current script, once, and runs it after scripts requested earlier. Rejects if loading fails; it can then be requested again. */
export function loadScript(file: string): Promise<unknown> {
  let loaded = loading.get(file);
  if (loaded) return loaded;
  const script = document.createElement('script');
  loaded = new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
  });
  loaded.catch(() => loading.delete(file));
  loading.set(file, loaded);
  script.src = new URL(file, src).href;
  script.async = false;
  document.head.append(script);
  return loaded;
}
