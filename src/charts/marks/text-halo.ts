/**
 * Attributes that outline text in the background colour, `width` pixels wide, so that it is legible on top of shapes.
 */
export const textHalo = (background: string, width = 3) =>
  ({
    stroke: background,
    'stroke-width': width,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  }) as const;
