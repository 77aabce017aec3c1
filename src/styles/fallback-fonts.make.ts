/**
 * Prints, for font files of a serif in the order roman, bold, italic, the size in per cent at which each is as wide as
 * Source Serif in the prose of the explainers, for fallback-fonts.ts. Run by hand, after a build:
 *
 *   node src/styles/fallback-fonts.make.ts Georgia.ttf 'Georgia Bold.ttf' 'Georgia Italic.ttf'
 *
 * Gelasio has the widths of Georgia; Liberation Serif and Tinos have the widths of Times New Roman.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { chromium as playwright } from 'playwright';
import { chromium, flags } from '../editions/chromium.ts';

const proseOf = (file: string) =>
  readFileSync(`content/explainers/${file}`, 'utf8')
    .replace(/^---[\s\S]*?---/, '')
    .replaceAll(/<[^>]+>|\s+/g, ' ');
const prose = readdirSync('content/explainers').map(proseOf).join(' ');
const canvasFonts = ['400 100px', '650 100px', 'italic 400 100px'];
const siteFonts = ['dist/fonts/roman.woff2', 'dist/fonts/roman.woff2', 'dist/fonts/italic.woff2'];

const face = (family: string, file: string, descriptors: string) =>
  `@font-face{font-family:${family};${descriptors}src:url(data:font/ttf;base64,${readFileSync(file, 'base64')})}`;
const descriptors = ['font-weight:400;', 'font-weight:401 700;', 'font-style:italic;'];
const faces = (family: string, files: readonly string[]) =>
  files.map((file, index) => face(family, file, descriptors[index] ?? '')).join('');

const browser = await playwright.launch({ executablePath: chromium(), args: flags });
const page = await browser.newPage();
await page.setContent(`<style>${faces('Ours', siteFonts)}${faces('Theirs', process.argv.slice(2))}</style>`);
for (const style of canvasFonts) {
  const width = (family: string) =>
    page.evaluate(
      async ([font, text]) => {
        await document.fonts.load(font);
        const context = document.createElement('canvas').getContext('2d');
        if (!context) return NaN;
        context.font = font;
        return context.measureText(text).width;
      },
      [`${style} ${family}`, prose] as const,
    );
  console.log(style, ((100 * (await width('Ours'))) / (await width('Theirs'))).toFixed(1));
}
await browser.close();
