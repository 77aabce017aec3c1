const script = document.querySelector<HTMLElement>('script[data-worker]')?.dataset['worker'] ?? '';
const worker = new URL(script, document.baseURI);

/** The pages that the worker serves, and the name of its cache: the address of the folder that contains it. */
const scope = new URL('.', worker).href;

/** Resolves when a worker has the state that is wanted. Rejects if it failed to install. */
export const reached = (worker: ServiceWorker, wanted: ServiceWorkerState): Promise<void> =>
  new Promise((resolve, reject) => {
    const check = () => {
      if (worker.state === wanted) resolve();
      else if (worker.state === 'redundant') reject(new Error(worker.state));
    };
    worker.addEventListener('statechange', check);
    check();
  });

/** The registration of the site's worker, or undefined if the reader has no offline copy. */
export async function currentRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(scope);
  return found?.scope === scope ? found : undefined;
}

/** Removes the offline copy: the worker and all files that it kept. */
export async function removeCopy(): Promise<void> {
  await (await currentRegistration())?.unregister();
  await caches.delete(scope);
}

/** Fetches the offline copy. Rejects, and leaves nothing behind, if a file did not arrive. */
export async function keepCopy(): Promise<ServiceWorkerRegistration> {
  try {
    const registration = await navigator.serviceWorker.register(worker, { updateViaCache: 'none' });
    const { installing, waiting, active } = registration;
    const started = installing ?? waiting ?? active;
    if (started) await reached(started, 'activated');
    return registration;
  } catch (error) {
    await removeCopy();
    throw error;
  }
}
