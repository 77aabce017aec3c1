import type { Mark } from './marks.ts';

type TooltipMark = Pick<Mark, 'parts' | 'title' | 'words'>;

/** Shows the text of a mark beside it with a ring around each of its parts, or hides both. */
export interface Tooltip {
  show: (mark: TooltipMark) => void;
  hide: () => void;
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(`.drawing{position:relative}
[role=option]:focus{outline:0}
.drawing>:is(.ring,.said){position:absolute;pointer-events:none}
.drawing>.ring{border:2px solid var(--blue);border-radius:3px;outline:1px solid var(--paper)}
.drawing>.said{z-index:1;width:max-content;max-width:min(21rem,100%);padding:.4rem .6rem;border:1px solid var(--ink);background:var(--paper);font:.8125rem/1.4 var(--sans)}
@media(forced-colors:active){.drawing>.ring{border-color:Highlight}}
@media print{.drawing>:is(.ring,.said){display:none}}`);
document.adoptedStyleSheets.push(sheet);

/** The distance of a ring from its part, and of a tooltip from a ring, in pixels. */
const [ringOffset, gap] = [3, 6];

/** The tooltip of a drawing. It covers no part of its mark and does not affect the layout. */
export function tooltipOf(drawing: HTMLElement): Tooltip {
  let shown: HTMLElement[] = [];
  const add = (name: string) => {
    const element = document.createElement('div');
    element.className = name;
    shown.push(element);
    drawing.append(element);
    return element;
  };
  const hide = () => {
    for (const element of shown) element.remove();
    shown = [];
  };
  const show = ({ parts, title, words }: TooltipMark) => {
    hide();
    const frame = drawing.getBoundingClientRect();
    const rings = parts.map((part) => ringAround(part.getBoundingClientRect(), frame));
    for (const ring of rings) place(add('ring'), ring, `width:${ring.width}px;height:${ring.height}px`);
    const tooltip = add('said');
    const head = document.createElement('strong');
    head.textContent = title;
    tooltip.append(head, words.slice(title.length));
    const { offsetWidth: width, offsetHeight: height } = tooltip;
    const free = rings
      .flatMap((ring) =>
        [ring.bottom + gap, ring.top - gap - height].map(
          (top) => new DOMRect(Math.max(0, Math.min(ring.left, frame.width - width)), top, width, height),
        ),
      )
      .filter((box) => !rings.some((ring) => overlap(box, ring)));
    const visible = free.find(({ top, bottom }) => top + frame.top > 0 && bottom + frame.top < innerHeight);
    place(tooltip, visible ?? free[0] ?? new DOMRect(0, frame.height + gap));
  };
  return { show, hide };
}

const ringAround = ({ x, y, width, height }: DOMRect, frame: DOMRect) =>
  new DOMRect(
    x - frame.x - ringOffset,
    y - frame.y - ringOffset,
    width + 2 * ringOffset,
    height + 2 * ringOffset,
  );

const overlap = (a: DOMRect, b: DOMRect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const place = (element: HTMLElement, { x, y }: DOMRect, size = '') => {
  element.style.cssText = `left:${x}px;top:${y}px;${size}`;
};
