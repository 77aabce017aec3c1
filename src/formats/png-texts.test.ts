import sharp from 'sharp';
import { expect, test } from 'vitest';
import { withTexts } from './png-texts.ts';

const plain = () =>
  sharp({ create: { width: 2, height: 2, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();

test('texts stand in the PNG, which stays readable', async () => {
  const png = withTexts(await plain(), { Title: 'Army, 600,000', 'XML:com.adobe.xmp': '<x>km²</x>' });
  const { width, xmp, comments } = await sharp(png).metadata();
  expect(width).toBe(2);
  expect(comments).toContainEqual({ keyword: 'Title', text: 'Army, 600,000' });
  expect(Buffer.from(xmp ?? []).toString()).toBe('<x>km²</x>');
});
