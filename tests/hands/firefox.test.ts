import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue, dist } from '../dist.ts';
import { pathOf } from '../programs.ts';
import { filesOf, serve, type Server } from '../serve.ts';
import { type Firefox, startFirefox } from './firefox.ts';
import { pictureDifference } from './picture-difference.ts';

const folder = resolve('.build/hands/firefox');
let site: Server;
let firefox: Firefox;

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  site = await serve(filesOf(dist));
  firefox = await startFirefox();
});
afterAll(async () => {
  await firefox.close();
  site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** How many pixels of the printed pages are not white. */
async function inkOf(pdf: Buffer): Promise<number> {
  const file = join(folder, 'page.pdf');
  writeFileSync(file, pdf);
  spawnSync(pathOf('pdftoppm') ?? '', ['-r', '40', '-png', file, join(folder, 'page')]);
  let ink = 0;
  for (const name of readdirSync(folder).filter((found) => found.endsWith('.png'))) {
    const pixels = await sharp(join(folder, name)).greyscale().raw().toBuffer();
    ink += pixels.filter((value) => value < 235).length;
    rmSync(join(folder, name));
  }
  return ink;
}

const hideDrawings = `document.querySelectorAll('.drawing > svg').forEach((svg) => (svg.style.visibility = 'hidden'))`;
const charts = catalogue.charts.map(({ id }) => id);
const explainers = catalogue.explainers.map(({ id }) => `${id}/`);

describe('Firefox prints the drawings', () => {
  test.each([...charts.flatMap((id) => [`embed/${id}/`, `charts/${id}/`]), ...explainers])(
    'of %s',
    async (page) => {
      await firefox.open(`${site.address}/${page}`);
      const drawings = Number(await firefox.evaluate(`document.querySelectorAll('.drawing').length`));
      const whole = await inkOf(await firefox.print());
      await firefox.evaluate(hideDrawings);
      const without = await inkOf(await firefox.print());
      expect(drawings).toBeGreaterThan(0);
      expect(whole - without, 'pixels of the drawings').toBeGreaterThan(1000 * drawings);
    },
  );
});

/** How many drawings Reader View shows, how many paragraphs, and in what colours shapes are filled or, if they are lines, drawn. */
const readerContent = `(() => {
  const content = document.querySelector('.moz-reader-content');
  const shapes = [...content.querySelectorAll('svg :is(path, rect, circle)')].filter(
    (shape) => !shape.closest('defs, pattern, clipPath'),
  );
  const paints = shapes.map((shape) => getComputedStyle(shape)).map(({ fill, stroke }) => (stroke === 'none' ? fill : stroke));
  return {
    svg: content.querySelectorAll('svg').length,
    paragraphs: content.querySelectorAll('p').length,
    colours: [...new Set(paints)],
  };
})()`;

/** Gives the narrow drawing of a page a place and width of its own, in the light colours that Reader View has. */
const showAlone = `(() => {
  const svg = document.querySelector('.drawing > svg.narrow');
  svg.style.cssText = 'display:block;width:328px;height:auto;max-width:none';
  document.documentElement.dataset.theme = 'light';
  svg.parentElement.style.cssText = 'width:328px';
  document.querySelectorAll('main > :not(.drawing)').forEach((element) => element.remove());
})()`;

describe('Firefox’s Reader View draws as the site does', () => {
  test.each(charts)('%s', async (id) => {
    await firefox.open(`${site.address}/embed/${id}/`);
    await firefox.evaluate(showAlone);
    const own = await firefox.pictureOf('.drawing > svg.narrow');
    await firefox.openReaderView(`${site.address}/charts/${id}/`);
    const difference = await pictureDifference(own, await firefox.pictureOf('.moz-reader-content svg'));
    expect(difference.mean, 'the mean difference of colours').toBeLessThan(2.5);
    expect(difference.far, 'the part of areas with another colour').toBeLessThan(0.005);
  });
});

describe('Firefox’s Reader View', () => {
  test.each([...charts.map((id) => `charts/${id}/`), ...explainers])(
    'shows each drawing of %s once, in its colours',
    async (page) => {
      await firefox.open(`${site.address}/${page}`);
      const drawings = await firefox.evaluate(`document.querySelectorAll('.drawing, .army > svg').length`);
      await firefox.openReaderView(`${site.address}/${page}`);
      const shown = (await firefox.evaluate(readerContent)) as {
        svg: number;
        paragraphs: number;
        colours: string[];
      };
      expect(shown.svg).toBe(drawings);
      expect(shown.paragraphs).toBeGreaterThan(5);
      expect(shown.colours.filter((colour) => colour.startsWith('rgb')).length).toBeGreaterThan(1);
      expect(shown.colours).not.toContain('rgb(0, 0, 0)');
    },
  );
});
