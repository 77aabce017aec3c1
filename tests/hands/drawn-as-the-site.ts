import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue, dist } from '../dist.ts';
import { pathOf } from '../programs.ts';
import { pictureDifference } from './picture-difference.ts';

/** A program that draws SVG files: its name and command, its arguments for files in its folder, and how far its pictures may differ. */
interface VectorProgram {
  name: string;
  command: string;
  /** The arguments of each run. */
  runs: (ids: readonly string[], folder: string) => readonly (readonly string[])[];
  /** The greatest mean difference of colours (0 to 255) and part of areas with another colour: letters and edges differ. */
  most: { mean: number; far: number };
}

/** Tests that a program draws the SVG file of every chart as the site's PNG shows it. */
export function testDrawings({ name, command, runs, most }: VectorProgram): void {
  const folder = resolve('.build/hands', name);
  const ids = catalogue.charts.map(({ id }) => id);

  beforeAll(() => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const id of ids) copyFileSync(join(dist, `charts/${id}.svg`), join(folder, `${id}.svg`));
    for (const args of runs(ids, folder)) {
      const { status, stderr } = spawnSync(pathOf(command) ?? '', args, { cwd: folder, encoding: 'utf8' });
      if (status !== 0) throw new Error(`${name}: ${stderr}`);
    }
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  describe(`${name} draws as the site does`, () => {
    test.each(ids)('%s', async (id) => {
      const difference = await pictureDifference(join(dist, `charts/${id}.png`), join(folder, `${id}.png`));
      expect(difference.mean, 'the mean difference of colours').toBeLessThan(most.mean);
      expect(difference.far, 'the part of areas with another colour').toBeLessThan(most.far);
    });
  });
}
