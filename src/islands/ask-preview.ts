/** Under the snippets of a chart: a disclosure that loads the script of the preview when it is first opened. */
import { runBeside } from './beside.ts';

const section = document.querySelector('#embed');

if (section && location.protocol !== 'file:') {
  const details = document.createElement('details');
  details.style.cssText = 'margin-top:1.25rem;font-size:.875rem';
  details.innerHTML = '<summary style="font-weight:650;cursor:pointer">Preview</summary>';
  details.addEventListener(
    'toggle',
    () => {
      void runBeside('preview.js');
    },
    { once: true },
  );
  section.append(details);
}
