/** The offline copy of the site in this browser: the offer to keep it and to remove it, and the notice of a newer version. */
import { showNewerVersion } from './offline-copy/newer-version.ts';
import { showOffer } from './offline-copy/offer.ts';
import { currentRegistration } from './offline-copy/registration.ts';

const offer = document.querySelector<HTMLElement>('[data-offline-copy]');

void currentRegistration().then((registration) => {
  if (registration) showNewerVersion(registration);
  if (offer) showOffer(offer, registration);
});
