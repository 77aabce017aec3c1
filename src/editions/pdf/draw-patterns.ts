/**
 * Draws the pattern that fills each shape as copies of its tile cut out by the shape, in place: Chromium prints a pattern as a
 * picture with one dot to a point. Runs in a page, so it refers to nothing outside.
 */
export function drawPatterns(shapes: readonly (SVGElement | HTMLElement)[]): void {
  const create = (
    name: string,
    attributes: Record<string, string>,
    children: readonly Node[],
  ): SVGElement => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const tilesOf = (pattern: SVGPatternElement, { x, y, width, height }: DOMRect): SVGElement[] => {
    const [across, down] = [pattern.width.baseVal.value, pattern.height.baseVal.value];
    const [left, top] = [Math.floor(x / across), Math.floor(y / down)];
    const columns = Math.ceil((x + width) / across) - left;
    const rows = Math.ceil((y + height) / down) - top;
    return Array.from({ length: columns * rows }, (_, index) => {
      const [column, row] = [left + (index % columns), top + Math.floor(index / columns)];
      const transform = `translate(${String(column * across)} ${String(row * down)})`;
      return create('g', { transform }, [...pattern.cloneNode(true).childNodes]);
    });
  };
  for (const [index, shape] of shapes.entries()) {
    const pattern = document.getElementById(shape.getAttribute('fill')?.slice(5, -1) ?? '');
    if (!(pattern instanceof SVGPatternElement) || !(shape instanceof SVGGraphicsElement)) continue;
    const id = `cut-${String(index)}`;
    const clip = create('clipPath', { id }, [shape.cloneNode()]);
    const tiles = tilesOf(pattern, shape.getBBox());
    shape.before(clip, create('g', { 'clip-path': `url(#${id})` }, tiles));
    shape.setAttribute('fill', 'none');
  }
}
