const { src } = document.currentScript as HTMLScriptElement;
const coming = new Map<string, Promise<unknown>>();

/** Runs a script that stands beside the one that calls, once, after those asked for before it. Where it does not come, it rejects and may be asked for again. */
export function runBeside(file: string): Promise<unknown> {
  let come = coming.get(file);
  if (come) return come;
  const script = document.createElement('script');
  come = new Promise((done, failed) => {
    script.onload = done;
    script.onerror = failed;
  });
  come.catch(() => coming.delete(file));
  coming.set(file, come);
  script.src = new URL(file, src).href;
  script.async = false;
  document.head.append(script);
  return come;
}
