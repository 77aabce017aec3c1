/**
 * A number as well as it is known.
 * `low` and `high` bound it; `atLeast` says that `low` is an open lower end ("800,000-plus");
 * `about` marks a rounded figure. All three numbers are in the unit of the column or fact.
 */
export interface Quantity {
  low: number;
  high: number;
  atLeast: boolean;
  about: boolean;
}

/** An exactly known quantity. */
export const exactly = (value: number): Quantity => ({
  low: value,
  high: value,
  atLeast: false,
  about: false,
});

/** Whether the quantity is a band of two different numbers. */
export const isRange = (quantity: Quantity): boolean => quantity.low !== quantity.high;

const number = String.raw`-?[\d,]+(?:\.\d+)?`;
const forms = {
  range: new RegExp(`^(about )?(${number}) to (${number})$`),
  single: new RegExp(`^(about )?(${number})(\\+)?$`),
};
const parse = (digits: string) => Number(digits.replaceAll(',', ''));

/**
 * The quantity that a writer's notation stands for: `600000`, `800,000+` (at least), `5,000 to 6,600`,
 * `about 44,000`. Gives undefined where the words are none of these or the range is upside down.
 */
export function readQuantity(words: string): Quantity | undefined {
  const range = forms.range.exec(words);
  if (range?.[2] !== undefined && range[3] !== undefined) {
    const [low, high] = [parse(range[2]), parse(range[3])];
    return low < high ? { low, high, atLeast: false, about: Boolean(range[1]) } : undefined;
  }
  const single = forms.single.exec(words);
  if (single?.[2] === undefined) return undefined;
  const value = parse(single[2]);
  return { low: value, high: value, atLeast: Boolean(single[3]), about: Boolean(single[1]) };
}

/** `a - b`, bounds by interval arithmetic (low of a less high of b). Open ends of `b` are refused. */
export function difference(a: Quantity, b: Quantity): Quantity {
  if (b.atLeast)
    throw new Error('cannot subtract a quantity with an open end: its difference has no lower bound');
  return { low: a.low - b.high, high: a.high - b.low, atLeast: a.atLeast, about: a.about || b.about };
}

/**
 * `(a - b) / a` in per cent, the share that goes when `a` is cut to `b`; grows with `a`, so the bounds of `a`
 * give the bounds of the share and an open end stays open. Of rounded numbers it is known to whole per cent.
 */
export function cut(a: Quantity, b: Quantity): Quantity {
  if (b.atLeast) throw new Error('cannot cut to a quantity with an open end');
  const about = a.about || b.about;
  const share = (from: number, to: number) => {
    const exact = (100 * (from - to)) / from;
    return about ? Math.round(exact) : exact;
  };
  return {
    low: share(a.low, b.high),
    high: share(a.high, b.low),
    atLeast: a.atLeast,
    about,
  };
}

/** The power of ten to which a rounded number was rounded, as its zeros show past two digits: 100 for 5,800 and 5,000. */
const placeOf = (value: number): number =>
  value % 10 === 0 && Math.abs(value) >= 100 ? 10 * placeOf(value / 10) : 1;

/** `a + b`, bounds added, no finer than the coarser of rounded terms; an open end of either stays open. */
export function sum(a: Quantity, b: Quantity): Quantity {
  const places = [a, b]
    .filter(({ about }) => about)
    .map(({ low, high }) => Math.min(placeOf(low), placeOf(high)));
  const place = Math.max(1, ...places);
  const rounded = (value: number) => (place > 1 ? Math.round(value / place) * place : value);
  return {
    low: rounded(a.low + b.low),
    high: rounded(a.high + b.high),
    atLeast: a.atLeast || b.atLeast,
    about: a.about || b.about,
  };
}

/** `a / b` in per cent, bounds by interval arithmetic for positive numbers. Open ends of `b` are refused. */
export function share(a: Quantity, b: Quantity): Quantity {
  if (b.atLeast) throw new Error('cannot divide by a quantity with an open end');
  return {
    low: (100 * a.low) / b.high,
    high: (100 * a.high) / b.low,
    atLeast: a.atLeast,
    about: a.about || b.about,
  };
}

/** `percent` per cent of `whole`, in the unit of `whole`: about, as published percentages are rounded. Open ends stay open. */
export const portion = (percent: Quantity, whole: Quantity): Quantity => ({
  low: (percent.low * whole.low) / 100,
  high: (percent.high * whole.high) / 100,
  atLeast: percent.atLeast || whole.atLeast,
  about: true,
});
