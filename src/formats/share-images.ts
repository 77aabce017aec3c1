import { claims, explainers, type Figure, figure as figureOf, figures, passages, site } from '../library.ts';
import { formatDate } from '../records/day.ts';
import { numberWord } from '../records/number-word.ts';

const { description, name, interview, shareCharts } = site;

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

const headline = passages.find(({ kind }) => kind === 'headline')?.text ?? '';

const home = page('', name, description, shareCharts.home);

/** The share images of all pages that have their own. */
export const shareImages: readonly ShareImage[] = [
  home,
  ...explainers.map(({ id, data: { title, dek, points, charts } }): ShareImage => ({
    ...page(`${id}/`, title, dek, charts[0]),
    points,
  })),
  page('plan/', 'The plan, point by point', 'The draft of 20 November 2025, in our words.', shareCharts.plan),
  page(
    'interview/',
    headline,
    `The interview with ${interview.speaker.name}, whole and unchanged, with our notes.`,
  ),
  page(
    'claims/',
    'The ledger of claims',
    `${String(claims.length)} claims of the interview, each set beside the record.`,
  ),
  page(
    'charts/',
    'Charts',
    `${numberWord(figures.length)} charts to read as tables, check, take and cite.`,
    shareCharts.charts,
  ),
  page(
    'embed/',
    'Put a chart in your page',
    'Four ways, from a live frame to a plain picture. No account, no cookie, no tracker.',
    shareCharts.embed,
  ),
  page(
    'afterwards/',
    'Afterwards',
    `What happened after the interview of ${formatDate(interview.asOf, 'plain')}, dated.`,
  ),
  page(
    'sources/',
    'Sources and method',
    'Where every figure comes from, how sure it is, and what we could not verify.',
  ),
  page('about/', 'About', 'How this site is made and checked, and what you may do with it.'),
  page('offline/', 'Read it offline', 'The whole site from your disk, with no connection.'),
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
