import sharp from 'sharp';
import { h } from 'hastscript';
import { createCache } from '../../cache.ts';
import type { Chapter } from '../book/book.ts';
import { figuresIn } from '../book/figures.ts';
import { type Built, bytesOf } from '../built.ts';
import { type Child, type Element, elementsIn, hasClass, replaceElements, normalizedText } from '../html.ts';
import { pictureElement, standaloneSvg, statesOf } from './drawing.ts';

/** The picture files of a book by path. */
export type PictureFiles = Map<string, Uint8Array>;

const cached = createCache({
  name: 'small',
  packages: ['sharp'],
  sources: ['src/editions/epub/pictures.ts'],
  versions: Object.values(sharp.versions),
});

/** Reduces the colours of a PNG of the site, for reading systems without SVG. */
const reducePng = (png: Uint8Array): Promise<Uint8Array> =>
  cached([png], () => sharp(png).png({ palette: true, colours: 64, dither: 0, effort: 10 }).toBuffer());

/** The path of a chart's picture files without the extension. */
const pathOf = (id: string, state: string) => `charts/${id}${state && `-${state}`}`;

/** The SVG files of one chart, wide and narrow, for each state. */
function svgFiles(
  id: string,
  drawings: readonly Element[],
  colours: ReadonlyMap<string, string>,
): PictureFiles {
  const files: PictureFiles = new Map();
  for (const drawing of drawings)
    for (const state of statesOf(drawing)) {
      const end = hasClass(drawing, 'narrow') ? '-narrow.svg' : '.svg';
      files.set(`${pathOf(id, state)}${end}`, bytesOf(standaloneSvg(drawing, colours, state)));
    }
  return files;
}

/** The text of a switch's label as a caption above the picture of that state. */
const stateCaption = (label: Element | undefined): Child[] =>
  label ? [h('p.state', normalizedText(label)) as Element] : [];

/** Replaces the drawings of a figure, in place, with a captioned picture of each state. */
function replaceFigureDrawings(figure: Element, id: string, drawing: Element): void {
  const labels = elementsIn(figure).filter(({ tagName }) => tagName === 'label');
  const alt = String(drawing.properties['ariaLabel'] ?? '');
  const pictures = statesOf(drawing).flatMap((state, index) => [
    ...stateCaption(labels[index]),
    pictureElement(pathOf(id, state), alt),
  ]);
  replaceElements(figure, (element) => {
    if (element.tagName === 'svg' || element.tagName === 'fieldset') return [];
    if (!hasClass(element, 'drawing')) return [element];
    return [{ ...element, children: [...pictures, ...element.children] }];
  });
}

/** The picture files of a chart: SVG files for each state, and the site's PNG. Throws if the build has no PNG of it. */
async function filesOf(
  id: string,
  drawings: readonly Element[],
  { files }: Built,
  colours: ReadonlyMap<string, string>,
): Promise<PictureFiles> {
  const png = files.get(`charts/${id}.png`);
  if (!png)
    throw new Error(
      `charts/${id}.png: the build has no such file, which the EPUB shows in systems without SVG`,
    );
  const [first] = drawings;
  const bytes = await reducePng(png);
  const states = first ? statesOf(first) : [];
  const pngs = states.map((state): [string, Uint8Array] => [`${pathOf(id, state)}.png`, bytes]);
  return new Map([...svgFiles(id, drawings, colours), ...pngs]);
}

/** Replaces all drawings of chapters, in place, with pictures, and returns the picture files. */
export async function replaceDrawings(
  chapters: readonly Chapter[],
  built: Built,
  colours: ReadonlyMap<string, string>,
): Promise<PictureFiles> {
  const found = new Map<string, Promise<PictureFiles>>();
  for (const { id, figure } of chapters.flatMap(({ main }) => figuresIn(main))) {
    const drawings = elementsIn(figure).filter(({ tagName }) => tagName === 'svg');
    const [first] = drawings;
    if (!first) continue;
    if (!found.has(id)) found.set(id, filesOf(id, drawings, built, colours));
    replaceFigureDrawings(figure, id, first);
  }
  return new Map((await Promise.all(found.values())).flatMap((files) => [...files]));
}
