import { z } from 'astro/zod';
import { isRange, type Quantity } from './quantity.ts';

/** A unit: how a number is written with it, and the largest number that is believable. */
interface Unit {
  before?: string;
  after?: string;
  short?: string;
  /** Things that are counted, so that "or more" stands before their name. */
  counted?: boolean;
  /** Decimals that are always written. */
  decimals?: number;
  most: number;
  least?: number;
}

/** Every unit that a fact or a column may use. `short` is the form for charts and tables. */
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
  'RUB trn': { after: ' trillion roubles', short: ' trn', most: 100 },
  'USD per barrel': { before: '$', after: ' a barrel', short: '', decimals: 2, most: 500 },
  'bcm a year': { after: ' billion cubic metres a year', short: ' bcm a year', most: 500 },
  days: { counted: true, after: ' days', short: ' days', most: 5_000 },
  months: { counted: true, after: ' months', short: ' months', most: 500 },
  years: { counted: true, after: ' years', short: ' years', most: 500 },
  points: { counted: true, after: ' points', short: '', most: 100 },
  warheads: { counted: true, after: ' warheads', short: '', most: 100_000 },
  tanks: { counted: true, after: ' tanks', short: '', most: 100_000 },
  guns: { counted: true, after: ' artillery pieces', short: '', most: 100_000 },
} satisfies Record<string, Unit>;

/** The name of a unit. */
export type UnitName = keyof typeof units;

/** The name of a unit as writers give it. */
export const unit = z.enum(Object.keys(units) as [UnitName, ...UnitName[]]);

/** Why a quantity is unbelievable in its unit, or undefined where it is not. */
export function absurd(quantity: Quantity, name: UnitName): string | undefined {
  const { most, least = 0 }: Unit = units[name];
  if (quantity.low < least)
    return `${String(quantity.low)} is less than ${String(least)}, the least that ${name} can be`;
  return quantity.high > most
    ? `${String(quantity.high)} is more than ${String(most)}, the most that is believable in ${name}`
    : undefined;
}

const formats = new Map<string, Intl.NumberFormat>();

/** A format with from `least` to `most` decimals; made once, since making one takes longer than a hundred uses. */
function formatOf(least: number, most: number): Intl.NumberFormat {
  const key = `${String(least)} ${String(most)}`;
  const found =
    formats.get(key) ??
    new Intl.NumberFormat('en-GB', { minimumFractionDigits: least, maximumFractionDigits: most });
  formats.set(key, found);
  return found;
}

/** A number with thousands separators, a true minus sign, at most `decimals` decimals and `always` at least. */
export const digits = (value: number, decimals = 2, always = 0): string =>
  formatOf(always, Math.max(decimals, always)).format(value).replace('-', '−');

/**
 * A quantity in words. `prose` writes "5,000 to 6,600 km²" and "800,000 or more people";
 * `short` (charts, tables) writes "5,000–6,600 km²" and "800,000 or more"; `bare` leaves the unit out.
 */
export function say(
  quantity: Quantity,
  name: UnitName,
  style: 'prose' | 'short' | 'bare' = 'prose',
  decimals = 2,
): string {
  const { before = '', after = '', short = '', counted = false, decimals: always = 0 }: Unit = units[name];
  const joint = style === 'short' ? '–' : ' to ';
  const fraction = Number.isInteger(quantity.low) && Number.isInteger(quantity.high) ? 0 : always;
  const [low, high] = [digits(quantity.low, decimals, fraction), digits(quantity.high, decimals, fraction)];
  const body = `${quantity.about ? 'about ' : ''}${style === 'bare' ? '' : before}${isRange(quantity) ? `${low}${joint}${high}` : low}`;
  const unitName = { prose: after, short, bare: '' }[style];
  const plus = quantity.atLeast ? ' or more' : '';
  return counted ? `${body}${plus}${unitName}` : `${body}${unitName}${plus}`;
}
