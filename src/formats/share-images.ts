import { explainers, type Figure, figure as figureOf, figures, site, withValues } from '../library.ts';
import { withPlainSpaces } from '../records/no-break-spaces.ts';

const { description, name, homeChart, shareImages: pages } = site;

/** The share image of a page (for social media): path of the page, texts, points that the page covers, figure if any. */
export interface ShareImage {
  to: string;
  title: string;
  dek: string;
  /** The alt text of the image. */
  alt: string;
  kind: 'chart' | 'page';
  points?: readonly number[];
  figure?: Figure;
}

const page = (to: string, title: string, dek: string, chart?: string): ShareImage => ({
  to,
  title,
  dek,
  alt: `${title}. ${dek}`,
  kind: 'page',
  ...(chart && { figure: figureOf(chart) }),
});

const home = page('', name, description, homeChart);

/** The share images of all pages that have their own. */
export const shareImages: readonly ShareImage[] = [
  home,
  ...explainers.map(({ id, data: { title, dek, points, charts } }): ShareImage => ({
    ...page(`${id}/`, title, dek, charts[0]),
    points,
  })),
  ...Object.entries(pages).map(([id, { title, dek, chart }]) =>
    page(`${id}/`, withPlainSpaces(withValues(title)), withPlainSpaces(withValues(dek)), chart),
  ),
  ...figures.map((figure): ShareImage => ({
    to: `charts/${figure.id}/`,
    title: figure.data.title,
    dek: figure.data.dek,
    alt: figure.alt,
    kind: 'chart',
    figure,
  })),
];

/** The share image of a page, by the page's path: its own, or that of its parent page, or that of the home page. */
export const shareImageOf = (to: string): ShareImage =>
  shareImages.find((share) => share.to === to) ??
  shareImages.find((share) => share.to && to.startsWith(share.to)) ??
  home;

/** The path of a share image from the site's root. */
export const shareImagePath = ({ to }: ShareImage): string => `share/${to.replace(/\/$/, '') || 'home'}.png`;
