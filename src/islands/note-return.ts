/** Opens the notes, which are folded on phones, for a link to one. */
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#note-"]') : null;
  const folded = link && document.getElementById(link.hash.slice(1))?.closest('details');
  if (folded) folded.open = true;
});

/** Leads from a note back to the link that was followed to it; without this, the note leads to the first of its links. */
const followed = new Map<string, HTMLAnchorElement>();

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a') : null;
  if (!link || event.defaultPrevented) return;
  if (link.matches('a.fact')) followed.set(link.hash.slice(1), link);
  const from = link.matches('.notes .back') && followed.get(link.closest('li')?.id ?? '');
  if (!from) return;
  event.preventDefault();
  from.focus();
});
