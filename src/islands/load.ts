const { src = '' } = (document.currentScript as HTMLScriptElement | null) ?? {};
const coming = new Map<string, Promise<unknown>>();

/** Fetches a classic script that stands beside this one, once; rejects where it does not come, and may be asked again. */
export function load(file: string): Promise<unknown> {
  const found = coming.get(file) ?? fetched(file);
  coming.set(file, found);
  found.catch(() => coming.delete(file));
  return found;
}

const fetched = (file: string) =>
  new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = new URL(file, src).href;
    script.onload = done;
    script.onerror = failed;
    document.head.append(script);
  });
