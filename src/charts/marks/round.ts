/** A number rounded to `places` decimals, so that paths stay short and golden drawings do not change. */
export const round = (value: number, places = 1): number => Math.round(value * 10 ** places) / 10 ** places;
