import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { s } from 'hastscript';
import subsetFont from 'subset-font';
import { createCache } from '../../cache.ts';
import type { Book, Chapter } from '../book/book.ts';
import type { Built } from '../built.ts';
import { type Element, elementsIn, hasClass, normalizedText } from '../html.ts';
import { formatDate } from '../format-date.ts';
import { elementToXml } from './xml.ts';
import { t } from '../interface-words.ts';

const [width, height, left] = [1600, 2400, 150];

/** The lines of the plan on the home page: number, ink and element. */
const linesOf = (opening: Chapter) =>
  elementsIn(opening.main)
    .filter(
      (element) => element.tagName === 'a' && elementsIn(element).some(({ tagName }) => tagName === 'b'),
    )
    .map((line) => {
      const parts = elementsIn(line);
      const number = parts.find(({ tagName }) => tagName === 'b');
      return { number: number ? normalizedText(number) : '', ink: number ? inkClass(number) : 'ink', line };
    });

const inkClass = (number: Element) =>
  ['nato', 'military', 'territory', 'economy', 'process'].find((ink) => hasClass(number, ink)) ?? 'ink';

/** The text of a line as `tspan` elements; deleted words are red and struck through. */
function lineSpans(line: Element, colours: ReadonlyMap<string, string>) {
  const runs = line.children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName === 'b') return [];
    return child.tagName === 'span' ? child.children : [child];
  });
  return runs.map((run) => {
    const words = run.type === 'text' ? run.value : run.type === 'element' ? normalizedText(run) : '';
    const isStruck = run.type === 'element' && run.tagName === 'del';
    return s('tspan', isStruck ? { fill: colours.get('red'), textDecoration: 'line-through' } : {}, words);
  });
}

/** The title in two lines of about one length, or in one if it is one word. */
function titleLines(title: string): string[] {
  const gaps = [...title.matchAll(/ /g)].map(({ index }) => index);
  const [middle] = gaps.sort((a, b) => Math.abs(a - title.length / 2) - Math.abs(b - title.length / 2));
  return middle === undefined ? [title] : [title.slice(0, middle), title.slice(middle + 1)];
}

/** The cover as SVG: the title above the lines of the plan, as on the home page. */
function drawing({ opening, credits: { name, asOf } }: Book, colours: ReadonlyMap<string, string>): string {
  const colour = (ink: string) => colours.get(ink) ?? '#000';
  const title = titleLines(name);
  const titleSize = Math.min(210, 2520 / Math.max(...title.map(({ length }) => length)));
  const plan = linesOf(opening).flatMap(({ number, ink, line }, index) => {
    const y = 860 + index * 48;
    return [
      s('text', { x: left, y, fontSize: 30, fill: colour(ink) }, number),
      s('text', { x: left + 70, y, fontSize: 32, 'xml:space': 'preserve' }, lineSpans(line, colours)),
    ];
  });
  return elementToXml(
    s(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${String(width)} ${String(height)}`,
        width,
        height,
        fontFamily: 'Source Serif 4',
        fill: colour('ink'),
      },
      [
        s('rect', { width, height, fill: colour('paper') }),
        s('path', {
          d: 'M150 250Q330 205 440 96Q452 88 452 104Q340 226 158 262Q146 262 150 250Z',
          fill: colour('red'),
        }),
        ...title.map((words, index) =>
          s('text', { x: left - 8, y: 470 + index * 190, fontSize: titleSize, letterSpacing: -5 }, words),
        ),
        s('path', {
          d: `M${String(left)} 770H${String(width - left)}`,
          stroke: colour('ink'),
          strokeWidth: 6,
        }),
        ...plan,
        s(
          'text',
          { x: left, y: 2280, fontSize: 32, fill: colour('soft') },
          t('book.asOf', { day: formatDate(asOf) }),
        ),
      ],
    ) as Element,
  );
}

const cached = createCache({
  name: 'cover',
  packages: ['@resvg/resvg-js', 'subset-font', 'harfbuzzjs', 'fontverter', 'wawoff2'],
  sources: ['src/editions/epub/cover.ts'],
});

/** Renders SVG as PNG with its text in the given WOFF2 font. */
async function renderPng(svg: string, roman: Uint8Array, name: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'cover-'));
  const font = join(folder, 'roman.ttf');
  const characters = svg.replaceAll(/<[^>]*>/g, '') + name;
  await writeFile(
    font,
    await subsetFont(Buffer.from(roman), characters, { targetFormat: 'sfnt', variationAxes: { wght: 600 } }),
  );
  const picture = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles: [font], defaultFontFamily: 'Source Serif 4' },
  });
  await rm(folder, { recursive: true });
  return picture.asPng();
}

/** The cover of the book as a PNG, in the site's typeface. Throws if the build has no `fonts/roman.woff2`. */
export async function coverPng(
  book: Book,
  { files }: Built,
  colours: ReadonlyMap<string, string>,
): Promise<Uint8Array> {
  const svg = drawing(book, colours);
  const { name } = book.credits;
  const roman = files.get('fonts/roman.woff2');
  if (!roman) throw new Error('fonts/roman.woff2: the build has no such file, which the cover needs');
  return cached([svg, roman, name], () => renderPng(svg, roman, name));
}
