import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue, dist } from '../dist.ts';
import { pathOf } from '../programs.ts';
import { pictureDifference } from './picture-difference.ts';

const folder = resolve('.build/vector-programs');
const charts = catalogue.charts.map(({ id }) => id);

/** Copies the drawings to a folder of a program and runs it there. Throws with its messages if it fails. */
function draw(name: string, command: readonly string[]): void {
  const work = join(folder, name);
  mkdirSync(work, { recursive: true });
  for (const id of charts) copyFileSync(join(dist, `charts/${id}.svg`), join(work, `${id}.svg`));
  const [program = '', ...args] = command;
  const { status, stderr } = spawnSync(program, args, { cwd: work, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
}

/** The programs, each with how far its pictures may be from the site's: it sets letters and edges by its own rules. */
const programs = [
  {
    name: 'librsvg',
    draw: () => {
      for (const id of charts)
        draw('librsvg', [pathOf('rsvg-convert') ?? '', `${id}.svg`, '-o', `${id}.png`]);
    },
    mean: 1,
    far: 0.0005,
  },
  {
    name: 'Inkscape',
    draw: () => {
      draw('Inkscape', [pathOf('inkscape') ?? '', '--export-type=png', ...charts.map((id) => `${id}.svg`)]);
    },
    mean: 1,
    far: 0.0005,
  },
  {
    name: 'LibreOffice',
    draw: () => {
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      draw('LibreOffice', [
        pathOf('soffice') ?? '',
        '--headless',
        profile,
        '--convert-to',
        'png',
        ...charts.map((id) => `${id}.svg`),
      ]);
    },
    mean: 3.5,
    far: 0.002,
  },
] as const;

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.each(programs)('$name draws as the site does', ({ name, draw: drawAll, mean, far }) => {
  beforeAll(drawAll);

  test.each(charts)('%s', async (id) => {
    const site = join(dist, `charts/${id}.png`);
    const difference = await pictureDifference(site, join(folder, name, `${id}.png`));
    expect(difference.mean, 'the mean difference of colours').toBeLessThan(mean);
    expect(difference.far, 'the part of areas with another colour').toBeLessThan(far);
  });
});
