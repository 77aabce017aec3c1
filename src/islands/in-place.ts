/** Shows in place what a link of class `in-place` leads to: the template after it, or the note that it names. */
const box = document.createElement('div');
box.popover = 'auto';
box.id = 'in-place';
box.className = 'in-place-box sans';
document.body.append(box);
let timer: ReturnType<typeof setTimeout> | undefined;
let shown: HTMLAnchorElement | undefined;

const contentOf = (link: HTMLAnchorElement) => {
  const next = link.nextElementSibling;
  if (next instanceof HTMLTemplateElement) return next.content.cloneNode(true);
  const copy = document.createElement('div');
  copy.innerHTML = document.querySelector(link.hash)?.innerHTML ?? '';
  return copy;
};

const show = (link: HTMLAnchorElement) => {
  shown?.removeAttribute('aria-describedby');
  shown = link;
  box.replaceChildren(contentOf(link));
  box.showPopover();
  link.setAttribute('aria-describedby', box.id);
  const [first] = link.getClientRects();
  const at = first ?? link.getBoundingClientRect();
  const left = Math.min(Math.max(8, at.left), innerWidth - box.offsetWidth - 8);
  const below = at.bottom + 8 + box.offsetHeight < innerHeight;
  box.style.left = `${String(left)}px`;
  box.style.top = `${String(Math.max(8, below ? at.bottom + 8 : at.top - box.offsetHeight - 8))}px`;
};
const soon = (work: () => void, wait: number) => {
  clearTimeout(timer);
  timer = setTimeout(work, wait);
};
const hide = () => {
  box.hidePopover();
};

box.addEventListener('pointerenter', () => {
  clearTimeout(timer);
});
box.addEventListener('pointerleave', () => {
  soon(hide, 250);
});
addEventListener('scroll', hide, { passive: true });

for (const link of document.querySelectorAll<HTMLAnchorElement>('a.in-place')) {
  link.addEventListener('pointerenter', ({ pointerType }) => {
    if (pointerType === 'mouse')
      soon(() => {
        show(link);
      }, 120);
  });
  link.addEventListener('pointerleave', () => {
    soon(hide, 250);
  });
  link.addEventListener('focus', () => {
    if (link.matches(':focus-visible')) show(link);
  });
  link.addEventListener('blur', () => {
    soon(hide, 250);
  });
  link.addEventListener('click', (event) => {
    if (event.pointerType !== 'touch') return;
    event.preventDefault();
    soon(() => {
      show(link);
    }, 0);
  });
}
