/** Adds a disclosure below the snippets of a chart that loads the preview when it is first opened. */
import { loadScript } from './load-script.ts';
import { t } from '../records/interface.ts';

const section = document.querySelector('#embed');

if (section && location.protocol !== 'file:') {
  const details = document.createElement('details');
  details.style.cssText = 'margin-top:1.25rem;font-size:.875rem';
  details.innerHTML = `<summary style="font-weight:650;cursor:pointer">${t('preview.title')}</summary>`;
  details.addEventListener(
    'toggle',
    () => {
      void loadScript('preview.js');
    },
    { once: true },
  );
  section.append(details);
}
