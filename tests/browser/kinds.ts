import { addressOf, catalogue, pages, read } from '../dist.ts';

/** What a reader can do with a chart, by what its embed holds. */
const abilities: readonly RegExp[] = [/type="?radio/, /data-hear\b/, /<a [^>]*data-row/];

const abilitiesOf = (id: string): string => {
  const embed = read(`embed/${id}/index.html`);
  return abilities.map((ability) => Number(ability.test(embed))).join('');
};

/** The first member of each kind, in the order of the list. */
function oneOfEach<Member>(members: readonly Member[], kindOf: (member: Member) => string): Member[] {
  const found = members.map(kindOf);
  return members.filter((_, index) => found.indexOf(found[index] ?? '') === index);
}

/** The ids of all charts. */
export const charts: readonly string[] = catalogue.charts.map(({ id }) => id);

/** The ids of charts that differ in what a reader can do with them: switch states, hear figures, follow marks. */
export const differing: readonly string[] = oneOfEach(charts, abilitiesOf);

const isExplainer = (address: string) => catalogue.explainers.some(({ id }) => address === `${id}/`);

/** The kind of a page by its address: an explainer, or what stands in the folder that it stands in. */
const kindOf = (address: string): string => {
  if (isExplainer(address)) return 'explainer';
  const [folder = '', name] = address.split('/');
  return name ? `${folder}/*` : folder;
};

/** One page of each kind, as its file. */
export const kinds: readonly string[] = oneOfEach(pages, (file) => kindOf(addressOf(file)));

/**
 * Goes round two lists together until each member of either has had its turn: as many pairs as the longer list has
 * members.
 */
export const inTurn = <A, B>(first: readonly A[], second: readonly B[]): [A, B][] =>
  Array.from({ length: Math.max(first.length, second.length) }, (_, turn) => [
    at(first, turn),
    at(second, turn),
  ]);

/** A member of a list by its turn, from 0; after the last comes the first again. Throws where the list is empty. */
export function at<Member>(members: readonly Member[], turn: number): Member {
  const member = members[turn % members.length];
  if (member === undefined) throw new Error('There is nothing to take in turn');
  return member;
}

/** The details of a test that only `npm run test:all` runs. */
export const thorough = { tag: '@thorough' };

/** The details of a test that `npm test` runs too if `quick`, and otherwise only `npm run test:all`. */
export const thoroughUnless = (quick: boolean): { tag?: string } => (quick ? {} : thorough);
