import { z } from 'astro/zod';
import { addNoBreakSpaces } from './no-break-spaces.ts';
import { lookupIn } from './lookup.ts';
import { isRange, type Quantity } from './quantity.ts';
import { units } from './this-units.ts';
import type { Unit } from './unit-table.ts';

/** The id of a unit. */
export type UnitName = string;

/** The ids of all units of facts and columns. */
export const unitNames: readonly UnitName[] = [...units.keys()];

/** The schema of a unit's id. */
export const unit = z.enum(unitNames);

/** The unit with an id. Throws if there is none. */
export const unitOf = lookupIn(units, 'unit');

/** The first unit that a text calls by a name: "dollars". */
export const unitNamed = (name: string): Unit | undefined =>
  [...units.values()].find((found) => found.name === name);

/** What a text calls any share of a whole: "per cent". */
export const shareName = [...units.values()].find(({ measure }) => measure === 'share')?.name ?? 'share';

/** The reason why a quantity is implausible in its unit, or undefined if it is plausible. */
export function implausibleReason(quantity: Quantity, name: UnitName): string | undefined {
  const { most, least } = unitOf(name);
  if (quantity.low < least)
    return `${String(quantity.low)} is less than ${String(least)}, the least that ${name} can be`;
  return quantity.high > most
    ? `${String(quantity.high)} is more than ${String(most)}, the most that is plausible in ${name}`
    : undefined;
}

/** Number formats by minimum and maximum decimals, cached because creating one is slow. */
const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(min: number, max: number): Intl.NumberFormat {
  const key = `${String(min)} ${String(max)}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat('en-GB', { minimumFractionDigits: min, maximumFractionDigits: max });
  formats.set(key, format);
  return format;
}

/** A number with thousands separators, a true minus sign, and between `minDecimals` and `decimals` decimals. */
export const formatNumber = (value: number, decimals = 2, minDecimals = 0): string =>
  numberFormat(minDecimals, Math.max(decimals, minDecimals)).format(value).replace('-', '−');

/**
 * A quantity as text: "5,000 to 6,600 km²", with a no-break space before the unit, and "800,000 or more people" for `prose`;
 * "5,000–6,600 km²" and "800,000 or more" for `short` (charts, tables); without its unit for `bare`.
 */
export function formatQuantity(
  quantity: Quantity,
  name: UnitName,
  style: 'prose' | 'short' | 'bare' = 'prose',
  decimals = 2,
): string {
  const { before = '', after, short, counted, decimals: minDecimals } = unitOf(name);
  const joint = style === 'short' ? '–' : ' to ';
  const fraction = Number.isInteger(quantity.low) && Number.isInteger(quantity.high) ? 0 : minDecimals;
  const [low, high] = [
    formatNumber(quantity.low, decimals, fraction),
    formatNumber(quantity.high, decimals, fraction),
  ];
  const body = `${quantity.about ? 'about ' : ''}${style === 'bare' ? '' : before}${isRange(quantity) ? `${low}${joint}${high}` : low}`;
  const unitName = { prose: after, short, bare: '' }[style];
  const plus = quantity.atLeast ? ' or more' : '';
  const words = counted ? `${body}${plus}${unitName}` : `${body}${unitName}${plus}`;
  return style === 'short' ? words : addNoBreakSpaces(words);
}

/** The unit in which data files have a quantity, and how many of it make one of the unit. */
export const exportedUnit = (name: string): { unit: string; count: number } =>
  units.get(name)?.exported ?? { unit: name, count: 1 };
