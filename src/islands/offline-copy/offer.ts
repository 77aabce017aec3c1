import { t } from '../../records/interface.ts';
import { showNewerVersion } from './newer-version.ts';
import { keepCopy, removeCopy } from './registration.ts';

/** Shows the offer with its button, which keeps the offline copy or, if there is a registration, removes it. */
export function showOffer(offer: HTMLElement, registration: ServiceWorkerRegistration | undefined): void {
  const [button, status] = [offer.querySelector('button'), offer.querySelector('[role=status]')];
  if (!button || !status) return;
  let isKept = registration !== undefined;
  const show = (message: string) => {
    button.textContent = isKept ? t('offlineCopy.remove') : t('offlineCopy.keep');
    status.textContent = message;
  };
  const keep = async () => {
    show(t('offlineCopy.fetching'));
    showNewerVersion(await keepCopy());
    isKept = true;
    show(t('offlineCopy.kept'));
  };
  const remove = async () => {
    await removeCopy();
    isKept = false;
    show(t('offlineCopy.removed'));
  };
  const change = async () => {
    button.disabled = true;
    await (isKept ? remove() : keep()).catch(() => {
      show(t('offlineCopy.failed'));
    });
    button.disabled = false;
  };
  button.onclick = () => void change();
  show(isKept ? t('offlineCopy.kept') : '');
  offer.hidden = false;
}
