/** Gives each heading that has an address a link to it, to be copied; it shows when pointed at or focused, where the margin has room. */
for (const heading of document.querySelectorAll('main h2[id]:not(:has(a))'))
  heading.insertAdjacentHTML(
    'beforeend',
    `<a class="anchor" href="#${heading.id}" aria-label=", link to here">#</a>`,
  );
