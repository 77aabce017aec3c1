/** Gives each heading that has an address a link to it, to be copied, where the margin has room; it shows when pointed at or focused. */
for (const heading of document.querySelectorAll('main h2[id]:not(:has(a))'))
  if (innerWidth > 720)
    heading.insertAdjacentHTML(
      'beforeend',
      `<a class="anchor" href="#${heading.id}" aria-label=", link to here">#</a>`,
    );
