import type { APIRoute } from 'astro';
import { fixedInk } from '../charts/ink.ts';
import { site } from '../library.ts';
import { language, path } from '../site.ts';

const { description, name, shortName } = site;

const { paper } = fixedInk('light');

const icon = (size: number) => ({
  src: path(`icon-${String(size)}.png`),
  sizes: `${String(size)}x${String(size)}`,
  type: 'image/png',
  purpose: 'any maskable',
});

/** The web app manifest, for phones that put the site on the home screen; the site opens in the browser. */
export const GET: APIRoute = () => {
  const manifest = {
    name,
    short_name: shortName,
    description,
    lang: language,
    id: path(),
    start_url: path(),
    scope: path(),
    display: 'browser',
    background_color: paper,
    theme_color: paper,
    icons: [icon(192), icon(512)],
  };
  return new Response(`${JSON.stringify(manifest, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
