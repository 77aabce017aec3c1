/**
 * A number with its uncertainty: `low` and `high` are its bounds in the unit of the column or fact; `atLeast` is true if it
 * has no upper bound ("800,000-plus"); `about` is true if it is rounded.
 */
export interface Quantity {
  low: number;
  high: number;
  atLeast: boolean;
  about: boolean;
}

/** A quantity without uncertainty. */
export const exactQuantity = (value: number): Quantity => ({
  low: value,
  high: value,
  atLeast: false,
  about: false,
});

/** Whether the bounds of a quantity differ. */
export const isRange = (quantity: Quantity): boolean => quantity.low !== quantity.high;

const number = String.raw`-?[\d,]+(?:\.\d+)?`;
const forms = {
  range: new RegExp(`^(about )?(${number}) to (${number})$`),
  single: new RegExp(`^(about )?(${number})(\\+)?$`),
};
const parse = (digits: string) => Number(digits.replaceAll(',', ''));

/**
 * The quantity in a writer's notation: `600000`, `800,000+` (at least), `5,000 to 6,600`, `about 44,000`; undefined if
 * the text has another form or the range is not ascending.
 */
export function parseQuantity(words: string): Quantity | undefined {
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

/** `a - b`, with bounds by interval arithmetic (low of `a` minus high of `b`). Throws if `b` has an open end. */
export function difference(a: Quantity, b: Quantity): Quantity {
  if (b.atLeast)
    throw new Error('cannot subtract a quantity with an open end: its difference has no lower bound');
  return { low: a.low - b.high, high: a.high - b.low, atLeast: a.atLeast, about: a.about || b.about };
}

/**
 * The percentage decrease from `a` to `b`, `(a - b) / a`. It grows with `a`, so the bounds of `a` determine its bounds and
 * an open end stays open. Rounded numbers give whole per cent. Throws if `b` has an open end.
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

/** The power of ten to which a number is rounded, by its trailing zeros beyond two digits: 100 for 5,800 and 5,000. */
const roundingUnit = (value: number): number =>
  value % 10 === 0 && Math.abs(value) >= 100 ? 10 * roundingUnit(value / 10) : 1;

/** `a + b`, with added bounds, rounded like the coarser of rounded terms; an open end of either stays open. */
export function sum(a: Quantity, b: Quantity): Quantity {
  const units = [a, b]
    .filter(({ about }) => about)
    .map(({ low, high }) => Math.min(roundingUnit(low), roundingUnit(high)));
  const unit = Math.max(1, ...units);
  const rounded = (value: number) => (unit > 1 ? Math.round(value / unit) * unit : value);
  return {
    low: rounded(a.low + b.low),
    high: rounded(a.high + b.high),
    atLeast: a.atLeast || b.atLeast,
    about: a.about || b.about,
  };
}

/** `a / b` in per cent, with bounds by interval arithmetic for positive numbers. Throws if `b` has an open end. */
export function share(a: Quantity, b: Quantity): Quantity {
  if (b.atLeast) throw new Error('cannot divide by a quantity with an open end');
  return {
    low: (100 * a.low) / b.high,
    high: (100 * a.high) / b.low,
    atLeast: a.atLeast,
    about: a.about || b.about,
  };
}

/**
 * `percent` per cent of `total`, in the unit of `total`; always `about`, because published percentages are rounded: it is
 * rounded to the greatest power of ten in a thousandth of the total. Open ends stay open.
 */
export function portion(percent: Quantity, total: Quantity): Quantity {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(total.high / 1000)));
  const rounded = (value: number) => (unit > 1 ? Math.round(value / unit) * unit : value);
  return {
    low: rounded((percent.low * total.low) / 100),
    high: rounded((percent.high * total.high) / 100),
    atLeast: percent.atLeast || total.atLeast,
    about: true,
  };
}
