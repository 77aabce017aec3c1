/** Adds to each heading with an id a link to itself, if the margin has room; the link is visible on hover and focus. */
for (const heading of document.querySelectorAll('main h2[id]:not(:has(a))'))
  if (innerWidth > 720)
    heading.insertAdjacentHTML(
      'beforeend',
      `<a class="anchor" href="#${heading.id}" aria-label=", link to here">#</a>`,
    );
