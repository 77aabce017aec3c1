/**
 * Shows the target of each `a.in-place` in a popover: the template after the link, the quoted passage, or the note on this
 * page.
 */
import { loadScript } from './load-script.ts';

const popover = document.createElement('div');
popover.popover = 'auto';
popover.id = 'in-place';
popover.className = 'sans';
document.body.append(popover);
let timer: ReturnType<typeof setTimeout> | undefined;
let shownLink: HTMLAnchorElement | undefined;
let requestedLink: HTMLAnchorElement | undefined;

const contentOf = async (link: HTMLAnchorElement): Promise<Node[]> => {
  const next = link.nextElementSibling;
  if (next instanceof HTMLTemplateElement) return [next.content.cloneNode(true)];
  if (link.hash.includes(':~:')) {
    await loadScript('passages.js');
    return globalThis.passageOf?.(link.href) ?? [];
  }
  return [...(document.querySelector(link.hash)?.cloneNode(true).childNodes ?? [])];
};

const placeAt = (link: HTMLAnchorElement) => {
  const { left, top, bottom } = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const maxLeft = innerWidth - popover.offsetWidth - 8;
  const fitsBelow = bottom + 8 + popover.offsetHeight < innerHeight;
  popover.style.left = `${String(Math.min(Math.max(8, left), maxLeft))}px`;
  popover.style.top = `${String(Math.max(8, fitsBelow ? bottom + 8 : top - popover.offsetHeight - 8))}px`;
};

const show = async (link: HTMLAnchorElement) => {
  requestedLink = link;
  const [content] = await Promise.all([contentOf(link), loadScript('box.js')]);
  if (requestedLink !== link) return;
  shownLink?.removeAttribute('aria-describedby');
  shownLink = link;
  popover.replaceChildren(...content);
  popover.showPopover();
  link.setAttribute('aria-describedby', popover.id);
  placeAt(link);
};
const tryShow = (link: HTMLAnchorElement, onFailure?: () => void) => {
  show(link).catch(() => onFailure?.());
};
const schedule = (action: () => void, delay: number) => {
  clearTimeout(timer);
  timer = setTimeout(action, delay);
};
const hide = () => {
  requestedLink = undefined;
  popover.hidePopover();
};

popover.addEventListener('pointerenter', () => {
  clearTimeout(timer);
});
popover.addEventListener('pointerleave', () => {
  schedule(hide, 250);
});
/** Keeps the popover beside a link that has the focus; hides it if a reader scrolls away from under the pointer. */
const onScroll = () => {
  if (requestedLink?.matches(':focus-visible')) placeAt(requestedLink);
  else hide();
};
addEventListener('scroll', onScroll, { passive: true });

for (const link of document.querySelectorAll<HTMLAnchorElement>('a.in-place')) {
  link.addEventListener('pointerenter', ({ pointerType }) => {
    if (pointerType === 'mouse')
      schedule(() => {
        tryShow(link);
      }, 120);
  });
  link.addEventListener('pointerleave', () => {
    schedule(hide, 250);
  });
  link.addEventListener('focus', () => {
    if (link.matches(':focus-visible'))
      schedule(() => {
        tryShow(link);
      }, 0);
  });
  link.addEventListener('blur', () => {
    schedule(hide, 250);
  });
  link.addEventListener('click', (event) => {
    if (event.pointerType !== 'touch') return;
    event.preventDefault();
    schedule(() => {
      tryShow(link, () => {
        location.href = link.href;
      });
    }, 0);
  });
}
