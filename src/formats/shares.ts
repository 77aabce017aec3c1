import { claims, explainers, type Figure, figure as figureOf, figures, passages } from '../library.ts';
import { count } from '../records/count.ts';
import { description, name } from '../site.ts';

/** A page's picture for social media: the page's path, its words, the points that it covers, a drawing if it has one. */
export interface Share {
  to: string;
  title: string;
  dek: string;
  /** What a reader who cannot see the picture is told. */
  alt: string;
  kind: 'chart' | 'page';
  points?: readonly number[];
  figure?: Figure;
}

const page = (to: string, title: string, dek: string, chart?: string): Share => ({
  to,
  title,
  dek,
  alt: `${title}. ${dek}`,
  kind: 'page',
  ...(chart && { figure: figureOf(chart) }),
});

const headline = passages.find(({ kind }) => kind === 'headline')?.text ?? '';

const home = page('', name, description, 'points');

/** The pictures of every page that has one of its own. */
export const shares: readonly Share[] = [
  home,
  ...explainers.map(({ id, data: { title, dek, points, charts } }): Share => ({
    ...page(`${id}/`, title, dek, charts[0]),
    points,
  })),
  page('plan/', 'The plan, point by point', 'The draft of 20 November 2025, in our words.', 'points'),
  page('interview/', headline, 'The interview with Donald Heflin, whole and unchanged, with our notes.'),
  page(
    'claims/',
    'The ledger of claims',
    `${String(claims.length)} claims of the interview, each set beside the record.`,
  ),
  page(
    'charts/',
    'Charts',
    `${count(figures.length)} charts to read as tables, check, take and cite.`,
    'troop-cut',
  ),
  page(
    'embed/',
    'Put a chart in your page',
    'Four ways, from a live frame to a plain picture. No account, no cookie, no tracker.',
    'sanctions-relief',
  ),
  page('afterwards/', 'Afterwards', 'What happened after the interview of 24 November 2025, dated.'),
  page(
    'sources/',
    'Sources and method',
    'Where every figure comes from, how sure it is, and what we could not verify.',
  ),
  page('about/', 'About', 'How this site is made and checked, and what you may do with it.'),
  page('offline/', 'Read it offline', 'The whole site from your disk, with no connection.'),
  ...figures.map((figure): Share => ({
    to: `charts/${figure.id}/`,
    title: figure.data.title,
    dek: figure.data.dek,
    alt: figure.alt,
    kind: 'chart',
    figure,
  })),
];

/** The picture that a page shows, by the page's path: its own, that of the page above it, or the home page's. */
export const shareOf = (to: string): Share =>
  shares.find((share) => share.to === to) ??
  shares.find((share) => share.to && to.startsWith(share.to)) ??
  home;

/** The file of a picture, as a path from the site's root. */
export const shareFile = ({ to }: Share): string => `share/${to.replace(/\/$/, '') || 'home'}.png`;
