/** A point in half pixels, `x` to the right and `y` down. */
export type Dot = [x: number, y: number];

/**
 * Lines and rings as one SVG path of whole numbers and relative steps, the shortest spelling that there is; a point
 * that rounds to the one before it is left out, and so is what has no extent. Coordinates in half pixels.
 */
export function draw(lines: readonly (readonly Dot[])[], closed = false): string {
  return lines.map((line) => drawOne(line, closed)).join('');
}

/** Rings as a path; those smaller than `least` square half pixels are left out. */
export const fill = (rings: readonly (readonly Dot[])[], least = 0): string =>
  draw(
    rings.filter((ring) => Math.abs(areaOf(ring)) >= least),
    true,
  );

/** The area of a ring in square half pixels, positive where it runs clockwise on the screen. */
export function areaOf(ring: readonly Dot[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [beforeX, beforeY] = ring.at(index - 1) ?? [0, 0];
    return sum + (beforeX * y - x * beforeY) / 2;
  }, 0);
}

function drawOne(line: readonly Dot[], closed: boolean): string {
  const whole = line.map(([x, y]): Dot => [Math.round(x), Math.round(y)]);
  const dots = whole.filter((dot, index) => index === 0 || !same(dot, whole[index - 1]));
  if (closed && same(dots[0], dots.at(-1))) dots.pop();
  const [first, ...others] = dots;
  if (!first || others.length < (closed ? 2 : 1)) return '';
  const steps = others.map(([x, y], index) => {
    const [beforeX, beforeY] = dots[index] ?? first;
    return `${spaced(x - beforeX)}${spaced(y - beforeY)}`;
  });
  return `M${String(first[0])}${spaced(first[1])}l${steps.join('').trimStart()}${closed ? 'z' : ''}`;
}

const same = (a: Dot | undefined, b: Dot | undefined) => a?.[0] === b?.[0] && a?.[1] === b?.[1];
const spaced = (number: number) => (number < 0 ? String(number) : ` ${String(number)}`);
