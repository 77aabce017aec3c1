import type { Mark } from './marks.ts';

/** How far from a mark a pointer still means it, in pixels. */
const near = 8;

/** The mark that a pointer means: the one under it, or else the smallest that it is near. */
export function markAt({ clientX, clientY }: MouseEvent, marks: readonly Mark[]): Mark | undefined {
  // A finger's own target is moved to what has the focus nearby; its place is not.
  const hit = document.elementFromPoint(clientX, clientY)?.closest<SVGElement>('[data-row], [data-of]');
  const id = hit && (hit.dataset['row'] ?? hit.dataset['of']);
  const under = marks.find((mark) => mark.id === id);
  if (under) return under;
  const [found] = marks
    .flatMap((mark) => mark.parts.map((part) => ({ mark, box: part.getBoundingClientRect() })))
    .filter(
      ({ box: { left, right, top, bottom } }) =>
        clientX > left - near && clientX < right + near && clientY > top - near && clientY < bottom + near,
    )
    .sort((a, b) => a.box.width * a.box.height - b.box.width * b.box.height);
  return found?.mark;
}
