import type { Row } from '../../records/cells.ts';
import { type Attached, type Box, type Drawing, type Labels, type Size, widths } from '../chart.ts';
import { count, name, note, textAt, type TextLines } from '../marks/text.ts';
import { type Account, accountOf, layouts } from './account.ts';
import { type ArrowSign, arrowOf, type SheetSign, sheetSign } from './signs.ts';

/** An entry of the key: a sheet or an arrow, and its words. */
interface KeyEntry {
  sheet?: SheetSign;
  arrow?: ArrowSign;
  text: TextLines;
}

/** The key below the accounts; `bottom` is the y at which it ends. */
interface Key {
  entries: KeyEntry[];
  bottom: number;
}

/** The drawing of the accounts: headings, rows, rules between them, the box of what became known later, the key. */
export interface Authors extends Drawing {
  headings: TextLines[];
  accounts: Account[];
  rules: string;
  after: { box: Box; text: TextLines };
  key: Key;
}

/** Returns how many accounts known by the interview place the pencil somewhere, by the words of the column `pen`. */
export const penCount = (rows: readonly Row[], pen: string): number =>
  rows.filter(({ written, cells }) => !written.learned && cells['pen'] === pen).length;

/** Returns the names of the places, and under each the count of the accounts that place the pencil there, or the day of Kyiv. */
function headingsOf(rows: readonly Row[], size: Size, labels: Labels): TextLines[] {
  const {
    places,
    head: [nameY, countY],
  } = layouts[size];
  const total = rows.filter(({ written }) => !written.learned).length;
  const share = (pen: string) => `${String(penCount(rows, pen))} ${labels('of')} ${String(total)}`;
  const both = `${labels('both')}: ${String(penCount(rows, 'both'))}`;
  const end = widths[size];
  return [
    textAt([places.moscow, nameY], [name(labels('moscow'), 'red')], { anchor: 'middle' }),
    textAt([places.moscow, countY], [note(share('Moscow'))], { anchor: 'middle' }),
    textAt([places.between, countY], [note(both)], { anchor: 'middle' }),
    textAt([places.washington, nameY], [name(labels('washington'))], { anchor: 'middle' }),
    textAt([places.washington, countY], [note(share('Washington'))], { anchor: 'middle' }),
    textAt([end, nameY], [name(labels('kyiv'), 'blue')], { anchor: 'end' }),
    textAt([end, countY], [note(labels('handover'))], { anchor: 'end' }),
  ];
}

/** Returns the accounts of rows one below the other, the first at `top`. */
function stack(rows: readonly Row[], size: Size, top: number, attached: Attached, labels: Labels): Account[] {
  const accounts: Account[] = [];
  for (const row of rows)
    accounts.push(accountOf(row, size, accounts.at(-1)?.bottom ?? top, attached, labels));
  return accounts;
}

/** Returns the accounts in the order of the rows; those with `learned` stand in a box of their own below the others. */
export function geometry(rows: readonly Row[], size: Size, attached: Attached, labels: Labels): Authors {
  const { head, later } = layouts[size];
  const known = stack(
    rows.filter(({ written }) => !written.learned),
    size,
    head[2],
    attached,
    labels,
  );
  const boxTop = (known.at(-1)?.bottom ?? head[2]) + later.gap;
  const learned = stack(
    rows.filter(({ written }) => written.learned),
    size,
    boxTop + later.heading,
    attached,
    labels,
  );
  const bottom = learned.at(-1)?.bottom ?? boxTop;
  const ruled = [...known.slice(0, -1), ...learned.slice(0, -1)];
  const key = keyOf(bottom + 6, size, labels);
  return {
    height: key.bottom,
    core: { x: 0, y: 0, width: widths[size], height: known[1]?.bottom ?? bottom },
    headings: headingsOf(rows, size, labels),
    accounts: [...known, ...learned],
    rules: ruled.map(({ bottom: y }) => `M0 ${y}H${widths[size]}`).join(''),
    after: {
      box: { x: 0.5, y: boxTop, width: widths[size] - 1, height: bottom + 3 - boxTop },
      text: textAt([8, boxTop + later.heading - 5], [count(labels('after'))]),
    },
    key,
  };
}

const ids = ['written', 'goes', 'talks', 'spoken', 'unknown'] as const;

function signOf(id: (typeof ids)[number], x: number, y: number): Omit<KeyEntry, 'text'> {
  const at = { x: x + 8, y, scale: 0.5 };
  const [line, right] = [`M${x} ${y}h26`, `M${x + 21} ${y - 3.5}l5 3.5-5 3.5`];
  if (id === 'written') return { sheet: sheetSign({ as: 'ink', hasPencil: true }, at) };
  if (id === 'spoken') return { sheet: sheetSign({ as: 'spoken', hasPencil: false }, at) };
  if (id === 'goes') return { arrow: arrowOf('ink', line, right) };
  if (id === 'unknown') return { arrow: arrowOf('unknown', line, '') };
  return { arrow: arrowOf('talks', line, `${right}M${x + 5} ${y - 3.5}l-5 3.5 5 3.5`) };
}

/** Returns the key of a size, which begins at `top`. */
function keyOf(top: number, size: Size, labels: Labels): Key {
  const places = layouts[size].key.map(([x, down]) => ({ x, y: top + 14 + down }));
  const entries = places.flatMap(({ x, y }, index) => {
    const id = ids[index];
    return id ? [{ text: textAt([x + 31, y + 4], [note(labels(id))]), ...signOf(id, x, y) }] : [];
  });
  return { entries, bottom: Math.max(...places.map(({ y }) => y)) + 10 };
}
