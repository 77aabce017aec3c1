/** The figure of a table's cell, read from its words; null if it is not known or not applicable. */
export function figureInText(text: string) {
  const [low, high = low] = (text.match(/−?\d[\d,]*(?:\.\d+)?/g) ?? []).map((digits) =>
    Number(digits.replace('−', '-').replaceAll(',', '')),
  );
  if (low === undefined || high === undefined) return null;
  return { low, high, atLeast: text.includes('or more'), about: text.includes('about') };
}
