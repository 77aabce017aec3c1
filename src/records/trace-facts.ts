import type { MaskAt } from './allowed-figures.ts';
import type { Fact } from './fact.ts';
import { findFigures } from './figures.ts';
import { figureUnitOf, knownIn, textsOfFact } from './known-figures.ts';
import { withPlainSpaces } from './no-break-spaces.ts';
import { factorOf } from './row-values.ts';
import type { Source } from './source.ts';
import { checkTraced } from './trace.ts';
import { formatQuantity } from './unit.ts';
import { type Locate, withLocation } from './with-location.ts';

/** What facts and sources are traced with: the facts by id, the masks, and `locate`. */
interface Tracing {
  facts: ReadonlyMap<string, Fact>;
  maskAt: MaskAt;
  locate: Locate;
}

/** Throws if a statement has figures in the unit of the fact's value, and none of them is the value. */
function checkStatement({ value, unit, statement = '' }: Fact): void {
  if (!value || !unit) return;
  const [unitInText, factor] = [figureUnitOf(unit), factorOf(unit)];
  const stated = findFigures(statement).filter((figure) => unitInText && figure.unit === unitInText);
  const ends = [value.low, value.high].map((end) => end * factor);
  if (!stated.length || stated.some((figure) => ends.includes(figure.value))) return;
  throw new Error(
    `the figure "${withPlainSpaces(stated[0]?.words ?? '')}" is not ${withPlainSpaces(formatQuantity(value, unit))}, the value of the fact; correct the one that is wrong`,
  );
}

/**
 * Throws, with the id and the key, on the first fact whose statement is not of its value, or whose label or `counts` has a
 * figure that stands in none of its value, its id, its statement, its note and the facts that it is computed from.
 */
export function checkFactsTraced({ facts, maskAt, locate }: Tracing): void {
  const file = 'content/facts.yaml';
  for (const [id, fact] of facts)
    locate(file, () =>
      withLocation(id, () => {
        withLocation('statement', () => {
          checkStatement(fact);
        });
        const { label, counts = '', value, unit, statement = '', note = '', from = [] } = fact;
        const own = [
          value && unit ? formatQuantity(value, unit) : '',
          statement,
          note,
          id.replaceAll('-', ' '),
        ];
        const others = from
          .map((name) => facts.get(name))
          .flatMap((other) => (other ? textsOfFact(other) : []));
        const isKnown = knownIn(
          [...own, ...others],
          [...id.matchAll(/\d+/g)].map(([digits]) => ({ value: Number(digits) })),
        );
        for (const [key, text] of Object.entries({ label, counts }))
          withLocation(key, () => {
            checkTraced(
              text,
              isKnown,
              maskAt(file, id),
              'is neither the value of the fact nor in its statement, note or the facts in from; correct it, or name in from the fact that has it',
            );
          });
      }),
    );
}

/**
 * Throws, with the id and the key, on the first source whose title or `via` has a figure that stands in no fact of it
 * and not in its address. A title that tells more than we use is an exception in the list of allowed figures.
 */
export function checkSourcesTraced(
  sources: ReadonlyMap<string, Source>,
  { facts, maskAt, locate }: Tracing,
): void {
  const file = 'content/sources.yaml';
  for (const [id, { title, via = '', url = '' }] of sources)
    locate(file, () =>
      withLocation(id, () => {
        const citing = [...facts.values()].filter((fact) => fact.sources.includes(id));
        const isKnown = knownIn([
          ...citing.flatMap(textsOfFact),
          url.replaceAll(/[^\w-]+|(?<!\d)-|-(?!\d)/g, ' ').replaceAll('-', '.'),
          url.replaceAll(/\W+/g, ' '),
        ]);
        for (const [key, text] of Object.entries({ title, via }))
          withLocation(key, () => {
            checkTraced(
              text,
              isKnown,
              maskAt(file, id),
              'is in no fact of the source and not in its address; copy the title, or allow its words in content/allowed-figures.yaml',
            );
          });
      }),
    );
}
