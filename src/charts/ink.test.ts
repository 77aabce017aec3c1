import { describe, expect, test } from 'vitest';
import { type InkName, palette } from './ink.ts';

/** The relative luminance of a colour, from 0 to 1, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, from 1 to 21, as WCAG 2 defines it. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const lines: InkName[] = ['mid', 'faintRed', 'faintBlue', 'strike'];
const words: InkName[] = ['ink', 'soft', 'blue', 'red', 'nato', 'economy', 'process'];

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('in the %s theme', (_, theme) => {
  const least = (name: InkName) =>
    Math.min(
      ...(['paper', 'wash'] as const).map((ground) => contrast(palette[name][theme], palette[ground][theme])),
    );

  test.each(lines)('%s stands out from paper and wash by 3 : 1', (name) => {
    expect(least(name)).toBeGreaterThanOrEqual(3);
  });

  test.each(words)('words in %s stand out from paper and wash by 4.5 : 1', (name) => {
    expect(least(name)).toBeGreaterThanOrEqual(4.5);
  });
});
