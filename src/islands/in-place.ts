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

const place = ({ left, top, bottom }: DOMRect) => {
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
  place(link.getClientRects()[0] ?? link.getBoundingClientRect());
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
addEventListener('scroll', hide, { passive: true });

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
    if (link.matches(':focus-visible')) tryShow(link);
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
