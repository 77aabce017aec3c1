import { addressOf, catalogue, pages, read } from '../dist.ts';

/** The interactive features of a chart, as patterns in its embed: state buttons, sonification and links on marks. */
const features: readonly RegExp[] = [/type="?radio/, /data-tone\b/, /<a [^>]*data-row/];

const featuresOf = (id: string): string => {
  const embed = read(`embed/${id}/index.html`);
  return features.map((feature) => Number(feature.test(embed))).join('');
};

/** The first member of each kind, in the order of the list. */
export function firstOfEachKind<Member>(
  members: readonly Member[],
  kindOf: (member: Member) => string,
): Member[] {
  const kinds = members.map(kindOf);
  return members.filter((_, index) => kinds.indexOf(kinds[index] ?? '') === index);
}

/** The ids of all charts. */
export const chartIds: readonly string[] = catalogue.charts.map(({ id }) => id);

/** The ids of charts that represent all combinations of interactive features. */
export const representativeCharts: readonly string[] = firstOfEachKind(chartIds, featuresOf);

const isExplainer = (address: string) => catalogue.explainers.some(({ id }) => address === `${id}/`);

/** The kind of a page by its address: an explainer, or a page of the same folder. */
const kindOf = (address: string): string => {
  if (isExplainer(address)) return 'explainer';
  const [folder = '', name] = address.split('/');
  return name ? `${folder}/*` : folder;
};

/** The file of one page of each kind. */
export const representativePages: readonly string[] = firstOfEachKind(pages, (file) =>
  kindOf(addressOf(file)),
);

/** Pairs two lists, cycling through the shorter one until the longer one ends. */
export const pairCyclically = <A, B>(first: readonly A[], second: readonly B[]): [A, B][] =>
  Array.from({ length: Math.max(first.length, second.length) }, (_, index) => [
    memberAt(first, index),
    memberAt(second, index),
  ]);

/** The member of a list at an index modulo its length. Throws if the list is empty. */
export function memberAt<Member>(members: readonly Member[], index: number): Member {
  const member = members[index % members.length];
  if (member === undefined) throw new Error('the list is empty');
  return member;
}

/** The tag of tests that only `npm run test:all` runs. */
export const thorough = { tag: '@thorough' };

/** No tag if `quick`, so that `npm test` runs the test too; otherwise the tag of tests that only `npm run test:all` runs. */
export const thoroughUnless = (quick: boolean): { tag?: string } => (quick ? {} : thorough);
