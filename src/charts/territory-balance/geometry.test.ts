import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactQuantity, type Quantity } from '../../records/quantity.ts';
import type { Row } from '../../records/cells.ts';
import { sizes, widths } from '../chart.ts';
import type { TextLines } from '../marks/text.ts';
import { geometry } from './geometry.ts';

const range = (low: number, high: number): Quantity => ({ ...exactQuantity(low), high });
const rowOf = (
  id: string,
  region: string,
  leaves: 'Russia' | 'Ukraine',
  area: number | Quantity | null,
  whose = 'AFP',
  learned?: string,
): Row => ({
  id,
  cells: { what: region, region, leaves, whose, area: typeof area === 'number' ? exactQuantity(area) : area },
  written: { id, label: region, ...(learned && { learned }) },
});
const real = [
  rowOf('luhansk-afp', 'Luhansk', 'Ukraine', 45),
  rowOf('luhansk-deepstate', 'Luhansk', 'Ukraine', 107, 'DeepState', '2026-01-01'),
  rowOf('donetsk', 'Donetsk', 'Ukraine', range(5000, 6600)),
  rowOf('kharkiv-deepstate', 'Kharkiv', 'Russia', 1480, 'DeepState', '2026-01-01'),
  rowOf('kharkiv-afp', 'Kharkiv', 'Russia', 2000),
  rowOf('chernihiv', 'Chernihiv', 'Russia', 20),
  rowOf('mykolaiv', 'Mykolaiv', 'Russia', null),
  rowOf('ukraine-afp', 'total', 'Ukraine', 5045),
  rowOf('russia-afp', 'total', 'Russia', 2770),
  rowOf('ukraine-deepstate', 'total', 'Ukraine', 5900, 'DeepState', '2026-01-01'),
  rowOf('russia-deepstate', 'total', 'Russia', 1300, 'DeepState', '2026-01-01'),
  rowOf('ukraine-reuters', 'total', 'Ukraine', 6600, 'Reuters'),
];
const labels = (id: string) => id;
const wordsOf = ({ lines }: TextLines) =>
  lines.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ');
/** The left edge, the width and the bottom of a bar. */
const boxOf = (path: string) => {
  const [x = 0, y = 0, width = 0, height = 0] = [...path.matchAll(/-?[\d.]+/g)].map(([found]) =>
    Number(found),
  );
  return { x, width, bottom: y + height };
};

describe.each(sizes)('the %s drawing', (size) => {
  const draw = (rows: Row[]) => geometry(rows, size, {}, labels);

  test('takes its ranges from the rows', () => {
    const texts = draw(real).texts.map(wordsOf);
    expect(texts[0]).toBe('russiaLeaves 1,300–2,770');
    expect(texts[1]).toBe('ukraineLeaves 5,045–6,600 unit');
    expect(draw(real).regions.map(({ text }) => wordsOf(text))).toEqual([
      'Luhansk 45–107',
      'Donetsk 5,000–6,600',
      'Kharkiv 1,480–2,000',
      'Chernihiv 20 tooSmall',
      'Mykolaiv noCount',
    ]);
  });

  test('says in words what could not be seen, and draws no bar for it', () => {
    expect(draw(real).regions.map(({ parts }) => parts.length)).toEqual([2, 2, 2, 0, 0]);
  });

  test('dashes the lines of counts that became known later, and says where a source has none', () => {
    const { sources } = draw(real);
    const kinds = sources.map(({ lines }) => lines.map(({ paint }) => paint.kind));
    expect(kinds).toEqual([['line', 'line'], ['later-line', 'later-line'], ['line']]);
    expect(sources.map(({ texts }) => texts.map(wordsOf).includes('noCount'))).toEqual([false, false, true]);
  });

  test('explains both dashes in its key', () => {
    const kinds = draw(real).key.entries.map(({ paint }) => paint.kind);
    expect(kinds).toEqual(['hatched', 'faint', 'later-line']);
  });

  test('has one scale for the totals and the regions, all inside the frame', () => {
    const km2 = fc.integer({ min: 500, max: 40_000 });
    fc.assert(
      fc.property(km2, km2, km2, (low, more, part) => {
        const largest = low + more;
        const rows = real.map((row) => {
          const of = { 'ukraine-afp': low, 'ukraine-reuters': largest, 'ukraine-deepstate': largest };
          const area = row.id in of ? of[row.id as keyof typeof of] : undefined;
          const share = row.id === 'donetsk' ? Math.min(part, largest) : undefined;
          const found = area ?? share ?? (row.id.startsWith('russia-') ? Math.round(low / 10) : undefined);
          return found === undefined || !row.cells['area']
            ? row
            : { ...row, cells: { ...row.cells, area: exactQuantity(found) } };
        });
        const drawing = draw(rows.filter(({ id }) => !/kharkiv|luhansk/.test(id)));
        const firm = drawing.parts.find(({ paint }) => paint.kind === 'hatched' && paint.colour === 'red');
        const perKm2 = boxOf(firm?.path ?? '').width / low;
        const donetsk = boxOf(drawing.regions[0]?.parts[0]?.path ?? '');
        const length = Math.min(part, largest) * perKm2;
        expect(Math.abs(donetsk.width - length)).toBeLessThan(length < 1.6 ? 2 : 0.2 + length / 50);
        for (const { path } of [...drawing.parts, ...drawing.regions.flatMap(({ parts }) => parts)]) {
          const { x, width, bottom } = boxOf(path);
          expect(x).toBeGreaterThanOrEqual(-0.1);
          expect(x + width).toBeLessThanOrEqual(widths[size]);
          expect(bottom).toBeLessThan(drawing.height);
        }
      }),
      { seed: 28 },
    );
  });
});

test('a side without totals is refused', () => {
  expect(() => geometry(real.slice(0, 3), 'wide', {}, labels)).toThrow(
    'the drawing needs rows of the region "total" that Russia would leave',
  );
});
