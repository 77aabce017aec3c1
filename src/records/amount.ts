import { z } from 'astro/zod';
import { exactQuantity, parseQuantity } from './quantity.ts';

/** A quantity in a writer's notation: `600000`, `800,000+`, `5,000 to 6,600`, `about 44,000`. */
export const amount = z.union([z.number(), z.string()]).transform((value, context) => {
  if (typeof value === 'number') return exactQuantity(value);
  const quantity = parseQuantity(value);
  if (quantity) return quantity;
  context.addIssue({
    code: 'custom',
    message: `"${value}" is not an amount; write 600000, 800,000+, 5,000 to 6,600 or about 44,000`,
  });
  return z.NEVER;
});
