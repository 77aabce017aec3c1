import { expect, test } from 'vitest';
import { readFont } from './read-font.ts';

test('a font is read from its package', async () => {
  const font = await readFont('@fontsource/arimo/files/arimo-latin-400-normal.woff2');
  expect(font.subarray(0, 4).toString()).toBe('wOF2');
});

test.each(['@fontsource/no-such-font/files/x.woff2', '@fontsource/arimo/files/no-such-face.woff2'])(
  'a missing font is reported with its file and a remedy: %s',
  async (file) => {
    await expect(readFont(file)).rejects.toThrow(
      new RegExp(
        `^node_modules/${file}: the font cannot be read \\([A-Z_]+\\); install the packages again: npm ci$`,
      ),
    );
  },
);
