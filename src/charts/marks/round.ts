/** A number of pixels rounded to so many decimals, so that paths stay short and golden drawings stay the same. */
export const round = (value: number, places = 1): number => Math.round(value * 10 ** places) / 10 ** places;
