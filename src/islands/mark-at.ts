import type { Mark } from './marks.ts';

/** The largest distance in pixels at which a pointer still selects a mark. */
const tolerance = 8;

/** The mark under the pointer, or else the smallest mark within the tolerance, or undefined if there is none. */
export function markAt({ clientX, clientY }: MouseEvent, marks: readonly Mark[]): Mark | undefined {
  // Uses coordinates, since browsers retarget touch events to a focused element nearby.
  const hit = document.elementFromPoint(clientX, clientY)?.closest<SVGElement>('[data-row], [data-of]');
  const id = hit && (hit.dataset['row'] ?? hit.dataset['of']);
  const exact = marks.find((mark) => mark.id === id);
  if (exact) return exact;
  const [smallest] = marks
    .flatMap((mark) => mark.parts.map((part) => ({ mark, box: part.getBoundingClientRect() })))
    .filter(
      ({ box: { left, right, top, bottom } }) =>
        clientX > left - tolerance &&
        clientX < right + tolerance &&
        clientY > top - tolerance &&
        clientY < bottom + tolerance,
    )
    .sort((a, b) => a.box.width * a.box.height - b.box.width * b.box.height);
  return smallest?.mark;
}
