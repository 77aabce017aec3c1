const curve = /M(-?[\d.]+)[ ,](-?[\d.]+)([QC])((?:[ ,]?-?[\d.]+)+)/g;

/** How many numbers tell one curve. */
const size = { Q: 4, C: 6 };

/** A path in which each curve that begins a line is told from where it starts, which takes fewer characters; it draws the same. */
export const fromStarts = (path: string): string =>
  path.replaceAll(curve, (whole, x: string, y: string, letter: 'Q' | 'C', rest: string) => {
    const ends = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
    if (ends.length !== size[letter]) return whole;
    const steps = ends.map((end, index) => Math.round((end - Number(index % 2 ? y : x)) * 100) / 100);
    return `M${x} ${y}${letter.toLowerCase()}${steps.join(' ')}`;
  });
