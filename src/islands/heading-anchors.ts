/** Adds to each heading with an id a link to itself; the link is visible on hover and focus, if the margin has room. */
import { t } from '../records/interface.ts';

for (const heading of document.querySelectorAll('main h2[id]:not(:has(a))'))
  heading.insertAdjacentHTML(
    'beforeend',
    `<a class="anchor" href="#${heading.id}" aria-label="${t('headings.link')}">#</a>`,
  );
