import { z } from 'astro/zod';
import { addNoBreakSpaces } from './no-break-spaces.ts';
import { isRange, type Quantity } from './quantity.ts';

/** A unit: its notation, and the range of plausible numbers. */
interface Unit {
  before?: string;
  after?: string;
  short?: string;
  /** Whether the unit is a countable noun, so that "or more" precedes it. */
  counted?: boolean;
  /** The minimum number of decimals. */
  decimals?: number;
  most: number;
  least?: number;
  /** The unit of data files and how many of it make one, where three decimals are usual: some spreadsheets take a decimal point before three digits for a thousands separator. */
  exported?: { unit: string; count: number };
}

/** All units of facts and columns. `short` is the form for charts and tables. */
export const units = {
  people: { counted: true, after: ' people', short: '', most: 3_000_000 },
  'per cent': { after: ' per cent', short: '%', most: 100, least: -100 },
  'per cent of GDP': { after: ' per cent of GDP', short: '% of GDP', most: 100 },
  km: { after: ' km', short: ' km', most: 10_000 },
  packages: { counted: true, after: ' packages', short: '', most: 1_000 },
  listings: { counted: true, after: ' people and bodies', short: '', most: 100_000 },
  km2: { after: ' km²', short: ' km²', most: 700_000 },
  'USD bn': { before: '$', after: ' billion', short: 'bn', most: 5_000 },
  'EUR bn': { before: '€', after: ' billion', short: 'bn', most: 5_000 },
  'RUB trn': {
    after: ' trillion roubles',
    short: ' trn',
    most: 100,
    exported: { unit: 'RUB bn', count: 1000 },
  },
  'USD per barrel': { before: '$', after: ' a barrel', short: '', decimals: 2, most: 500 },
  'bcm a year': { after: ' billion cubic metres a year', short: ' bcm a year', most: 500 },
  days: { counted: true, after: ' days', short: ' days', most: 5_000 },
  months: { counted: true, after: ' months', short: ' months', most: 500 },
  years: { counted: true, after: ' years', short: ' years', most: 500 },
  points: { counted: true, after: ' points', short: '', most: 100 },
  measures: { counted: true, after: ' measures', short: '', most: 1_000 },
  cargoes: { counted: true, after: ' cargoes', short: '', most: 10_000 },
  warheads: { counted: true, after: ' warheads', short: '', most: 100_000 },
  tanks: { counted: true, after: ' tanks', short: '', most: 100_000 },
  guns: { counted: true, after: ' artillery pieces', short: '', most: 100_000 },
} satisfies Record<string, Unit>;

/** The name of a unit. */
export type UnitName = keyof typeof units;

/** The schema of a unit name. */
export const unit = z.enum(Object.keys(units) as [UnitName, ...UnitName[]]);

/** The reason why a quantity is implausible in its unit, or undefined if it is plausible. */
export function implausibleReason(quantity: Quantity, name: UnitName): string | undefined {
  const { most, least = 0 }: Unit = units[name];
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
  const {
    before = '',
    after = '',
    short = '',
    counted = false,
    decimals: minDecimals = 0,
  }: Unit = units[name];
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
  (units as Readonly<Record<string, Unit>>)[name]?.exported ?? { unit: name, count: 1 };
