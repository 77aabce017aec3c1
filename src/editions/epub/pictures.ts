import sharp from 'sharp';
import { h } from 'hastscript';
import { cacheOf } from '../../cache.ts';
import type { Chapter } from '../book/book.ts';
import { figuresIn } from '../book/figures.ts';
import { type Built, bytesOf } from '../built.ts';
import { type Child, type Element, elementsIn, hasClass, reshape, wordsIn } from '../html.ts';
import { picture, standalone, statesOf } from './drawing.ts';

/** What files a book's pictures are, by path. */
export type Files = Map<string, Uint8Array>;

const cached = cacheOf({
  name: 'small',
  packages: ['sharp'],
  sources: ['src/editions/epub/pictures.ts'],
  versions: Object.values(sharp.versions),
});

/** A PNG of the site with fewer colours, for reading systems that do not draw. */
const small = (png: Uint8Array): Promise<Uint8Array> =>
  cached([png], () => sharp(png).png({ palette: true, colours: 64, dither: 0, effort: 10 }).toBuffer());

/** The name of a chart's files, less what says their format. */
const pathOf = (id: string, state: string) => `charts/${id}${state && `-${state}`}`;

/** The files of one chart in each state: wide, narrow. */
function drawn(id: string, drawings: readonly Element[], colours: ReadonlyMap<string, string>): Files {
  const files: Files = new Map();
  for (const drawing of drawings)
    for (const state of statesOf(drawing)) {
      const end = hasClass(drawing, 'narrow') ? '-narrow.svg' : '.svg';
      files.set(`${pathOf(id, state)}${end}`, bytesOf(standalone(drawing, colours, state)));
    }
  return files;
}

/** The words of a switch's label as a line over the picture of that state. */
const titled = (label: Element | undefined): Child[] =>
  label ? [h('p.state', wordsIn(label)) as Element] : [];

/** Puts in place of the drawings of a figure a picture of each state, under the words of its switch. */
function show(figure: Element, id: string, drawing: Element): void {
  const labels = elementsIn(figure).filter(({ tagName }) => tagName === 'label');
  const alt = String(drawing.properties['ariaLabel'] ?? '');
  const pictures = statesOf(drawing).flatMap((state, index) => [
    ...titled(labels[index]),
    picture(pathOf(id, state), alt),
  ]);
  reshape(figure, (element) => {
    if (element.tagName === 'svg' || element.tagName === 'fieldset') return [];
    if (!hasClass(element, 'drawing')) return [element];
    return [{ ...element, children: [...pictures, ...element.children] }];
  });
}

/** The files of a chart: each drawing in each state, and the site's PNG. Throws where the site has no PNG of it. */
async function filesOf(
  id: string,
  drawings: readonly Element[],
  { files }: Built,
  colours: ReadonlyMap<string, string>,
): Promise<Files> {
  const png = files.get(`charts/${id}.png`);
  if (!png)
    throw new Error(
      `charts/${id}.png: the build has no such file, and the EPUB shows it where a system does not draw`,
    );
  const [first] = drawings;
  const bytes = await small(png);
  const states = first ? statesOf(first) : [];
  const pngs = states.map((state): [string, Uint8Array] => [`${pathOf(id, state)}.png`, bytes]);
  return new Map([...drawn(id, drawings, colours), ...pngs]);
}

/** Puts pictures in place of all drawings of chapters, and gives their files. */
export async function illustrate(
  chapters: readonly Chapter[],
  built: Built,
  colours: ReadonlyMap<string, string>,
): Promise<Files> {
  const found = new Map<string, Promise<Files>>();
  for (const { id, figure } of chapters.flatMap(({ main }) => figuresIn(main))) {
    const drawings = elementsIn(figure).filter(({ tagName }) => tagName === 'svg');
    const [first] = drawings;
    if (!first) continue;
    if (!found.has(id)) found.set(id, filesOf(id, drawings, built, colours));
    show(figure, id, first);
  }
  return new Map((await Promise.all(found.values())).flatMap((files) => [...files]));
}
