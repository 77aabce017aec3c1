import type { Element, ElementContent } from 'hast';
import { rehype } from 'rehype';
import { textMeasure } from './measure-text.ts';

/** The attributes of text that elements inherit and that its width or position depends on. */
interface TextStyle {
  fontSize: number;
  fontWeight: number;
  textAnchor: string;
}

/** A piece of text in one style on one line; `dx` is the distance from the piece before it. */
interface Run {
  words: string;
  dx: number;
  style: TextStyle;
  properties: Element['properties'];
}

interface Line {
  x: number;
  y: number;
  runs: Run[];
}

const placing = new Set(['x', 'y', 'dx', 'dy', 'textAnchor']);

const styleOf = (
  style: TextStyle,
  { fontSize, fontWeight, textAnchor }: Element['properties'],
): TextStyle => ({
  fontSize: Number(fontSize ?? style.fontSize),
  fontWeight: Number(fontWeight ?? style.fontWeight),
  textAnchor: String(textAnchor ?? style.textAnchor),
});

const withoutPlacing = (properties: Element['properties']): Element['properties'] =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !placing.has(name)));

const numberOf = (value: unknown): number | undefined => (value === undefined ? undefined : Number(value));

/** The lines of a `text` element: a `tspan` with an x begins a new one. White space is collapsed as browsers do. */
function linesOf(text: Element, inherited: TextStyle): Line[] {
  const lines: Line[] = [];
  let [x, y, shift] = [0, 0, 0];
  const walk = (element: Element, outer: TextStyle, above: Element['properties']) => {
    const style = styleOf(outer, element.properties);
    const own = numberOf(element.properties['x']);
    y = (numberOf(element.properties['y']) ?? y) + (numberOf(element.properties['dy']) ?? 0);
    x = own ?? x;
    shift += numberOf(element.properties['dx']) ?? 0;
    if (own !== undefined || element === text) lines.push({ x, y, runs: [] });
    const properties = { ...above, ...(element === text ? {} : withoutPlacing(element.properties)) };
    for (const child of element.children)
      if (child.type === 'element') walk(child, style, properties);
      else if (child.type === 'text' && child.value) {
        const words = child.value.replaceAll(/[ \n\t]+/g, ' ');
        const line = lines.at(-1);
        if (!line || (words === ' ' && line.runs.length === 0)) continue;
        const at = { words: line.runs.length ? words : words.trimStart(), dx: shift, style, properties };
        if (line.runs.length === 0) line.y = y;
        line.runs.push(at);
        shift = 0;
      }
  };
  walk(text, inherited, {});
  return lines.filter(({ runs }) => runs.length > 0);
}

/** The widths of the runs of a line in pixels. */
const widthsOf = (runs: readonly Run[]): Promise<number[]> =>
  Promise.all(
    runs.map(async ({ words, style }) =>
      (await textMeasure(words, style.fontSize, style.fontWeight >= 600 ? 700 : 400))(words),
    ),
  );

/** A line as one `text` element for each run, each with its own position. */
async function elementsOf({ x, y, runs }: Line, properties: Element['properties']): Promise<Element[]> {
  const anchor = runs[0]?.style.textAnchor ?? 'start';
  const place = (run: Run, at: number, textAnchor: string, width?: number): Element => ({
    type: 'element',
    tagName: 'text',
    properties: {
      ...properties,
      ...run.properties,
      x: String(Math.round(at * 10) / 10),
      y: String(Math.round(y * 10) / 10),
      textAnchor,
      // A wider face is condensed, so that pieces do not meet.
      ...(width !== undefined && {
        textLength: String(Math.round(width * 10) / 10),
        lengthAdjust: 'spacingAndGlyphs',
      }),
    },
    children: [{ type: 'text', value: run.words.trim() }],
  });
  const [only, second] = runs;
  if (only && !second) return [place(only, x + only.dx, anchor)];
  const widths = await widthsOf(runs);
  const total = widths.reduce((sum, width, index) => sum + width + (runs[index]?.dx ?? 0), 0);
  let at = x - { start: 0, middle: total / 2, end: total }[anchor as 'start' | 'middle' | 'end'];
  return Promise.all(
    runs.map(async (run, index) => {
      const start = at + run.dx;
      at = start + (widths[index] ?? 0);
      const { fontSize, fontWeight } = run.style;
      const measure = await textMeasure(run.words, fontSize, fontWeight >= 600 ? 700 : 400);
      const space = run.words.startsWith(' ') ? measure(' ') : 0;
      return place(run, start + space, 'start', measure(run.words.trim()));
    }),
  );
}

/**
 * The markup of a drawing with each piece of text in a `text` element of its own, the pieces of one text in a group, placed
 * by the widths of the pictures' font: some programs anchor each `tspan` by itself, print them over each other, or lose the
 * space between them.
 */
export async function positionText(svg: string): Promise<string> {
  const processor = rehype().data('settings', { fragment: true, space: 'svg', closeEmptyElements: true });
  const tree = processor.parse(svg);
  const walk = async (parent: { children: ElementContent[] }, inherited: TextStyle): Promise<void> => {
    const children = await Promise.all(
      parent.children.map(async (child): Promise<ElementContent[]> => {
        if (child.type !== 'element') return [child];
        if (child.tagName === 'text') {
          const properties = withoutPlacing(child.properties);
          const lines = linesOf(child, inherited);
          const pieces = (await Promise.all(lines.map((line) => elementsOf(line, properties)))).flat();
          return pieces.length > 1
            ? [{ type: 'element', tagName: 'g', properties: { className: ['pieces'] }, children: pieces }]
            : pieces;
        }
        await walk(child, styleOf(inherited, child.properties));
        return [child];
      }),
    );
    parent.children = children.flat();
  };
  await walk(tree as { children: ElementContent[] }, { fontSize: 13, fontWeight: 400, textAnchor: 'start' });
  return processor.stringify(tree);
}
