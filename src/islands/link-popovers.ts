/**
 * Shows the target of each `a.in-place` in a popover: the template after the link, the quoted passage, or the note on this
 * page. A popover that the focus opened stays until the focus leaves its link; Escape closes it.
 */
import { firstSentence } from './first-sentence.ts';
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
  const note = document.querySelector(link.hash)?.cloneNode(true);
  if (!(note instanceof Element)) return [];
  note.querySelector('.back')?.remove();
  return [...note.childNodes];
};

const placeAt = (link: HTMLAnchorElement) => {
  const { left, top, bottom } = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const maxLeft = innerWidth - popover.offsetWidth - 8;
  const fitsBelow = bottom + 8 + popover.offsetHeight < innerHeight;
  popover.style.left = `${String(Math.min(Math.max(8, left), maxLeft))}px`;
  popover.style.top = `${String(Math.max(8, fitsBelow ? bottom + 8 : top - popover.offsetHeight - 8))}px`;
};

/** Where the words come from, or the first sentence: a screen reader reads it after the name of the link. */
const descriptionOf = (content: HTMLElement) =>
  firstSentence((content.querySelector('.more, .meaning') ?? content).textContent);

const show = async (link: HTMLAnchorElement) => {
  requestedLink = link;
  const [content] = await Promise.all([contentOf(link), loadScript('box.js')]);
  if (requestedLink !== link) return;
  shownLink?.removeAttribute('aria-description');
  shownLink = link;
  popover.replaceChildren(...content);
  popover.showPopover();
  link.setAttribute('aria-description', descriptionOf(popover));
  placeAt(link);
};
const tryShow = (link: HTMLAnchorElement, onFailure?: () => void) => {
  show(link).catch(() => onFailure?.());
};
const schedule = (action: () => void, delay: number) => {
  clearTimeout(timer);
  timer = setTimeout(action, delay);
};
/** The link with the focus, if a keyboard put it there: its popover stays. */
const focusedLink = () => document.querySelector<HTMLAnchorElement>('a.in-place:focus-visible');
/** Hides the popover, unless it belongs to the link with the focus. */
const hide = () => {
  const focused = focusedLink();
  if (focused && focused === requestedLink) return;
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
  if (requestedLink && requestedLink === focusedLink()) placeAt(requestedLink);
  else hide();
};
addEventListener('scroll', onScroll, { passive: true });

for (const link of document.querySelectorAll<HTMLAnchorElement>('a.in-place')) {
  link.addEventListener('pointerenter', ({ pointerType }) => {
    if (pointerType === 'mouse' && !focusedLink())
      schedule(() => {
        tryShow(link);
      }, 120);
  });
  link.addEventListener('pointerleave', () => {
    if (!focusedLink()) schedule(hide, 250);
  });
  link.addEventListener('focus', () => {
    if (!link.matches(':focus-visible')) return;
    clearTimeout(timer);
    tryShow(link);
  });
  link.addEventListener('blur', () => {
    if (!popover.matches(':hover')) schedule(hide, 0);
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
