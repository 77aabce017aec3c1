/**
 * Shows in place what a link of class `in-place` leads to: the template after it, the passage whose words it names, or the
 * note on this page.
 */
import { runBeside } from './beside.ts';

const box = document.createElement('div');
box.popover = 'auto';
box.id = 'in-place';
box.className = 'sans';
document.body.append(box);
let timer: ReturnType<typeof setTimeout> | undefined;
let shown: HTMLAnchorElement | undefined;
let wanted: HTMLAnchorElement | undefined;

const contentOf = async (link: HTMLAnchorElement): Promise<Node[]> => {
  const next = link.nextElementSibling;
  if (next instanceof HTMLTemplateElement) return [next.content.cloneNode(true)];
  if (link.hash.includes(':~:')) {
    await runBeside('passages.js');
    return globalThis.passageOf?.(link.href) ?? [];
  }
  return [...(document.querySelector(link.hash)?.cloneNode(true).childNodes ?? [])];
};

const placeAt = (link: HTMLAnchorElement) => {
  const { left, top, bottom } = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const most = innerWidth - box.offsetWidth - 8;
  const below = bottom + 8 + box.offsetHeight < innerHeight;
  box.style.left = `${String(Math.min(Math.max(8, left), most))}px`;
  box.style.top = `${String(Math.max(8, below ? bottom + 8 : top - box.offsetHeight - 8))}px`;
};

const show = async (link: HTMLAnchorElement) => {
  wanted = link;
  const [content] = await Promise.all([contentOf(link), runBeside('box.js')]);
  if (wanted !== link) return;
  shown?.removeAttribute('aria-describedby');
  shown = link;
  box.replaceChildren(...content);
  box.showPopover();
  link.setAttribute('aria-describedby', box.id);
  placeAt(link);
};
const tryShow = (link: HTMLAnchorElement, otherwise?: () => void) => {
  show(link).catch(() => otherwise?.());
};
const soon = (work: () => void, wait: number) => {
  clearTimeout(timer);
  timer = setTimeout(work, wait);
};
const hide = () => {
  wanted = undefined;
  box.hidePopover();
};

box.addEventListener('pointerenter', () => {
  clearTimeout(timer);
});
box.addEventListener('pointerleave', () => {
  soon(hide, 250);
});
/** Keeps the box beside a link that the focus has scrolled to; hides it where a reader scrolls away from under the pointer. */
const follow = () => {
  if (wanted?.matches(':focus-visible')) placeAt(wanted);
  else hide();
};
addEventListener('scroll', follow, { passive: true });

for (const link of document.querySelectorAll<HTMLAnchorElement>('a.in-place')) {
  link.addEventListener('pointerenter', ({ pointerType }) => {
    if (pointerType === 'mouse')
      soon(() => {
        tryShow(link);
      }, 120);
  });
  link.addEventListener('pointerleave', () => {
    soon(hide, 250);
  });
  link.addEventListener('focus', () => {
    if (link.matches(':focus-visible'))
      soon(() => {
        tryShow(link);
      }, 0);
  });
  link.addEventListener('blur', () => {
    soon(hide, 250);
  });
  link.addEventListener('click', (event) => {
    if (event.pointerType !== 'touch') return;
    event.preventDefault();
    soon(() => {
      tryShow(link, () => {
        location.href = link.href;
      });
    }, 0);
  });
}
