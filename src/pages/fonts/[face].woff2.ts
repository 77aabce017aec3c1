import type { APIRoute, GetStaticPaths } from 'astro';
import { fontSubset } from '../../formats/font-subset.ts';
import { readFont } from '../../formats/read-font.ts';

/** The characters of the subset: printable ASCII and the typographic characters of the site. */
const characters = `${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))}‘’“”–—…·×²Ééü€£−½ `;

const faces = {
  roman: { file: 'normal', weight: { min: 400, max: 700 } },
  italic: { file: 'italic', weight: 400 },
} as const;

export const getStaticPaths = (() =>
  Object.entries(faces).map(([face, props]) => ({ params: { face }, props }))) satisfies GetStaticPaths;

export const GET: APIRoute<(typeof faces)[keyof typeof faces]> = async ({ props: { file, weight } }) => {
  const name = `@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-${file}.woff2`;
  const font = await readFont(name);
  const subset = await fontSubset(font, characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: weight },
  });
  return new Response(subset, { headers: { 'Content-Type': 'font/woff2' } });
};
