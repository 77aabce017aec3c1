const { src } = document.currentScript as HTMLScriptElement;

/** Runs a script that stands beside the one that calls, after those that were asked for before it. */
export function runBeside(file: string): void {
  const script = document.createElement('script');
  script.src = new URL(file, src).href;
  script.async = false;
  document.head.append(script);
}
