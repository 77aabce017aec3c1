import { type Tooltip, tooltipOf } from './tooltip.ts';
import { type Mark, marksOf } from './marks.ts';
import { markAt } from './mark-at.ts';
import { nextMarkIndex } from './next-mark.ts';
import { t } from '../records/interface.ts';

/** Makes each drawing under a root one tab stop; arrow keys, mouse and touch show the tooltips of its marks. */
export function enableMarkNavigation(root: ParentNode): void {
  for (const drawing of root.querySelectorAll<HTMLElement>('.drawing')) {
    const tooltip = tooltipOf(drawing);
    drawing.querySelectorAll<SVGSVGElement>(':scope > svg').forEach((svg, index) => {
      describe(svg, drawing, index);
      const position = trackPosition(svg, tooltip);
      handleKeys(svg, position);
      handlePointer(svg, position, tooltip);
    });
    drawing.addEventListener('change', tooltip.hide);
    addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') tooltip.hide();
    });
  }
}

/** Adds the role and the description of the navigation for screen readers. */
function describe(svg: SVGSVGElement, drawing: HTMLElement, index: number): void {
  const keys = document.createElement('p');
  keys.className = 'hidden';
  keys.id = `${svg.getAttribute('aria-details') ?? ''}-${String(index)}`;
  keys.textContent = t('marks.keys');
  drawing.append(keys);
  svg.role = 'application';
  svg.ariaRoleDescription = t('marks.drawing');
  svg.setAttribute('aria-describedby', keys.id);
  for (const link of svg.querySelectorAll('a')) link.tabIndex = -1;
  svg.tabIndex = 0;
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
      const [part] = mark.parts;
      if (!part) return;
      if (part.tagName !== 'a') part.role = 'img';
      part.ariaLabel = mark.words;
      part.tabIndex = svg.tabIndex = -1;
      part.focus();
      position.current = mark;
      show(mark);
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
    const marks = marksOf(svg);
    const mark = marks[nextMarkIndex(event.key, marks, position.current?.id) ?? -1];
    if (!mark) return;
    event.preventDefault();
    position.moveTo(mark);
  });
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
