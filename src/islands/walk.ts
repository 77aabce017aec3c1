import { type Caption, captionOf } from './caption.ts';
import { type Mark, marksOf } from './marks.ts';
import { markAt } from './point.ts';
import { stepOf } from './step.ts';

/** Makes each drawing under a root one stop of the Tab key; arrow keys, a pointer and a finger name its marks. */
export function walk(root: ParentNode): void {
  for (const drawing of root.querySelectorAll<HTMLElement>('.drawing')) {
    const caption = captionOf(drawing);
    drawing.querySelectorAll<SVGSVGElement>(':scope > svg').forEach((svg, index) => {
      describe(svg, drawing, index);
      const place = placeIn(svg, caption);
      goByKeys(svg, place);
      goByPointer(svg, place, caption);
    });
    drawing.addEventListener('change', caption.hide);
    addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') caption.hide();
    });
  }
}

/** Says to whom cannot see it that the drawing can be walked. */
function describe(svg: SVGSVGElement, drawing: HTMLElement, index: number): void {
  const keys = document.createElement('p');
  keys.className = 'hidden';
  keys.id = `${svg.getAttribute('aria-details') ?? ''}-${String(index)}`;
  keys.textContent = 'Arrow keys move between marks, Escape goes back.';
  drawing.append(keys);
  svg.role = 'application';
  svg.ariaRoleDescription = 'chart';
  svg.setAttribute('aria-describedby', keys.id);
  for (const link of svg.querySelectorAll('a')) link.tabIndex = -1;
  svg.tabIndex = 0;
}

/** Where the reader is in a drawing, how to go to a mark, and how to leave. */
interface Place {
  here?: Mark | undefined;
  go: (mark: Mark) => void;
  leave: () => void;
}

function placeIn(svg: SVGSVGElement, { show, hide }: Caption): Place {
  const place: Place = {
    go: (mark) => {
      const [part] = mark.parts;
      if (!part) return;
      if (part.tagName !== 'a') part.role = 'img';
      part.ariaLabel = mark.words;
      part.tabIndex = svg.tabIndex = -1;
      part.focus();
      place.here = mark;
      show(mark);
    },
    leave: () => {
      place.here = undefined;
      svg.tabIndex = 0;
      hide();
    },
  };
  svg.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && svg.contains(relatedTarget))) place.leave();
  });
  return place;
}

function goByKeys(svg: SVGSVGElement, place: Place): void {
  svg.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      if (!place.here) svg.blur();
      else {
        place.leave();
        svg.focus();
      }
      return;
    }
    const marks = marksOf(svg);
    const mark = marks[stepOf(event.key, marks, place.here?.id) ?? -1];
    if (!mark) return;
    event.preventDefault();
    place.go(mark);
  });
}

function goByPointer(svg: SVGSVGElement, place: Place, { show, hide }: Caption): void {
  let pressed: Mark | undefined;
  svg.addEventListener('pointermove', (event) => {
    const mark = event.pointerType === 'mouse' ? markAt(event, marksOf(svg)) : undefined;
    if (mark) show(mark);
  });
  svg.addEventListener('pointerleave', () => {
    if (place.here) show(place.here);
    else hide();
  });
  svg.addEventListener('pointerdown', (event) => {
    pressed = markAt(event, marksOf(svg));
  });
  svg.addEventListener('click', (event) => {
    const mark = event.detail ? pressed : undefined;
    if (event.pointerType === 'touch' && mark?.id !== place.here?.id) event.preventDefault();
    if (mark) place.go(mark);
  });
}
