interface ExtendableEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

interface FetchEvent extends ExtendableEvent {
  request: Request;
  respondWith: (response: Promise<Response>) => void;
}

/** What the site's worker uses of the global scope of service workers, which TypeScript's library for pages does not have. */
export interface WorkerScope {
  registration: ServiceWorkerRegistration;
  skipWaiting: () => Promise<void>;
  oninstall: (event: ExtendableEvent) => void;
  onactivate: (event: ExtendableEvent) => void;
  onfetch: (event: FetchEvent) => void;
  onmessage: () => void;
}
