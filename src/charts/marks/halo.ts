/** An edge round letters that parts them from what they stand on: in the colour of the ground, `width` pixels wide. */
export const haloOf = (ground: string, width = 3) =>
  ({ stroke: ground, 'stroke-width': width, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }) as const;
