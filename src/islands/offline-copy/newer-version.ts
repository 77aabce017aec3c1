import { t } from '../../records/interface.ts';
import { reached } from './registration.ts';

const createButton = (label: string, onclick: () => void) => {
  const button = document.createElement('button');
  button.textContent = label;
  button.onclick = onclick;
  button.style.cssText =
    'padding:.4rem .9rem;border:1.5px solid;background:none;color:inherit;font:650 .8125rem var(--sans);cursor:pointer';
  return button;
};

/** A line at the lower edge of the window, for a message that is read aloud; it moves nothing on the page. */
function createLine(): HTMLElement {
  const line = document.createElement('div');
  line.style.cssText =
    'position:fixed;inset:auto 0 0;z-index:2;display:flex;flex-wrap:wrap;align-items:center;gap:.4rem .75rem;padding:.6rem 1rem;background:var(--paper);color:var(--ink);border-top:2px solid var(--ink);font:.9rem var(--sans)';
  const message = document.createElement('span');
  message.role = 'status';
  line.append(message);
  document.body.append(line);
  message.textContent = t('offlineCopy.newer');
  return line;
}

/** Offers a worker that waits with a newer version: its button activates the worker and loads the page again. */
function offerVersion(waiting: ServiceWorker): void {
  const line = createLine();
  const load = () => {
    void reached(waiting, 'activated').then(() => {
      location.reload();
    });
    waiting.postMessage('');
  };
  const close = () => {
    line.remove();
  };
  line.append(createButton(t('offlineCopy.load'), load), createButton(t('offlineCopy.later'), close));
}

/** Tells the reader when a newer version of the offline copy has been fetched, now or later. */
export function showNewerVersion(registration: ServiceWorkerRegistration): void {
  if (registration.waiting) offerVersion(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing, active } = registration;
    if (installing && active)
      reached(installing, 'installed').then(
        () => {
          offerVersion(installing);
        },
        () => undefined,
      );
  });
}
