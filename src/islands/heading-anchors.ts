/**
 * Adds after each heading with an id a link to it, outside the heading, whose name stays its own; the link is visible on hover
 * and focus, if the margin has room.
 */
import { t } from '../records/interface.ts';

for (const heading of document.querySelectorAll('main :is(.prose, section) > h2[id]'))
  heading.insertAdjacentHTML(
    'afterend',
    `<a class="anchor" href="#${heading.id}" aria-label="${t('headings.link')}">#</a>`,
  );
