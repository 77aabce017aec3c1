/**
 * Loads the offline copy's script where the browser can keep one: on the page that offers it, and on pages that are served
 * from it. Removes the offer elsewhere.
 */
import { loadScript } from './load-script.ts';

const offer = document.querySelector('[data-offline-copy]');
const isOffered = document.querySelector('script[data-worker]') && location.protocol !== 'file:';
const isServed = 'serviceWorker' in navigator && (offer ?? navigator.serviceWorker.controller);

if (isOffered && isServed) loadScript('offline-copy.js').catch(() => offer?.remove());
else offer?.remove();
