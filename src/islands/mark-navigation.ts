import { type Tooltip, tooltipOf } from './tooltip.ts';
import { type Mark, marksOf } from './marks.ts';
import { markAt } from './mark-at.ts';
import { exposeMarks, optionFor } from './mark-options.ts';
import { nextMarkIndex } from './next-mark.ts';
import { say } from './say.ts';
import { t } from '../records/interface.ts';

/** Makes each drawing under a root one tab stop; arrow keys, mouse and touch show the tooltips of its marks. */
export function enableMarkNavigation(root: ParentNode): void {
  for (const drawing of root.querySelectorAll<HTMLElement>('.drawing')) {
    const tooltip = tooltipOf(drawing);
    const keys = describeKeys(drawing);
    for (const svg of drawing.querySelectorAll<SVGSVGElement>(':scope > svg')) {
      makeList(svg, drawing, keys);
      const position = trackPosition(svg, tooltip);
      handleKeys(svg, position);
      handlePointer(svg, position, tooltip);
    }
    drawing.addEventListener('change', tooltip.hide);
    addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') tooltip.hide();
    });
  }
}

/** Adds the description of the keys, which screen readers say with the drawing and do not come across elsewhere; returns its id. */
function describeKeys(drawing: HTMLElement): string {
  const keys = document.createElement('p');
  keys.hidden = true;
  keys.id = `${drawing.querySelector('svg')?.getAttribute('aria-details') ?? ''}-keys`;
  keys.textContent = drawing.querySelector('svg a') ? t('marks.linkKeys') : t('marks.keys');
  drawing.append(keys);
  return keys.id;
}

/** Makes a drawing a list of its marks for screen readers, kept up to date with its size and state. */
function makeList(svg: SVGSVGElement, drawing: HTMLElement, keys: string): void {
  svg.ariaRoleDescription = t('marks.drawing');
  svg.setAttribute('aria-describedby', keys);
  for (const link of svg.querySelectorAll('a')) link.tabIndex = -1;
  svg.tabIndex = 0;
  const expose = () => {
    exposeMarks(svg);
  };
  new ResizeObserver(expose).observe(svg);
  drawing.addEventListener('change', expose);
}

/** The current mark in a drawing, if any, and functions to move to a mark and to leave the drawing. */
interface Position {
  current?: Mark | undefined;
  moveTo: (mark: Mark) => void;
  leave: () => void;
}

function trackPosition(svg: SVGSVGElement, { show, hide }: Tooltip): Position {
  const position: Position = {
    moveTo: (mark) => {
      exposeMarks(svg);
      svg.tabIndex = -1;
      optionFor(svg, mark)?.focus();
      position.current = mark;
      show(mark);
      svg.dispatchEvent(new CustomEvent('mark', { detail: mark, bubbles: true }));
    },
    leave: () => {
      position.current = undefined;
      svg.tabIndex = 0;
      hide();
    },
  };
  svg.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && svg.contains(relatedTarget))) position.leave();
  });
  return position;
}

function handleKeys(svg: SVGSVGElement, position: Position): void {
  svg.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      if (!position.current) svg.blur();
      else {
        position.leave();
        svg.focus();
      }
      return;
    }
    if (event.key === 'Enter') followLink(position.current);
    const marks = marksOf(svg);
    const index = nextMarkIndex(event.key, marks, position.current?.id) ?? -1;
    const mark = marks[index];
    if (!mark) return;
    event.preventDefault();
    if (mark.id === position.current?.id) sayEnd(index, marks.length);
    else position.moveTo(mark);
  });
}

/** Follows the link of a mark, if it has one. */
function followLink(mark: Mark | undefined): void {
  mark?.parts[0]?.closest('a')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

/** Says that there is no mark in the direction of a key, from the mark at an index. */
function sayEnd(index: number, count: number): void {
  if (index === 0) say(t('marks.first'));
  else say(index === count - 1 ? t('marks.last') : t('marks.edge'));
}

function handlePointer(svg: SVGSVGElement, position: Position, { show, hide }: Tooltip): void {
  let pressed: Mark | undefined;
  svg.addEventListener('pointermove', (event) => {
    const mark = event.pointerType === 'mouse' ? markAt(event, marksOf(svg)) : undefined;
    if (mark) show(mark);
  });
  svg.addEventListener('pointerleave', () => {
    if (position.current) show(position.current);
    else hide();
  });
  svg.addEventListener('pointerdown', (event) => {
    pressed = markAt(event, marksOf(svg));
  });
  svg.addEventListener('click', (event) => {
    const mark = event.detail ? pressed : undefined;
    if (event.pointerType === 'touch' && mark?.id !== position.current?.id) event.preventDefault();
    if (mark) position.moveTo(mark);
  });
}
