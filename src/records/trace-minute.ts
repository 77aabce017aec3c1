import type { MaskAt } from './allowed-figures.ts';
import type { Event } from './event.ts';
import type { Fact } from './fact.ts';
import { knownIn, textsOfFact } from './known-figures.ts';
import { checkFactInProse } from './later-knowledge.ts';
import { type DatedEntry, type Minute, type MinuteCard, minuteFile, type SmallDrawing } from './minute.ts';
import { noMask } from './mask.ts';
import { checkTraced } from './trace.ts';
import { type Locate, withLocation } from './with-location.ts';

/** What the cards are traced with: lookups that throw if there is no match, the site's day, the masks, and `locate`. */
interface Tracing {
  asOf: string;
  fact: (id: string) => Fact;
  quote: (words: string) => unknown;
  point: (n: number) => unknown;
  event: (id: string) => Event;
  /** Throws if there is no explainer or page with an id. */
  page: (id: string) => unknown;
  maskAt: MaskAt;
  locate: Locate;
}

/** The texts of a card that stand outside its dated entries. */
const textsOf = ({ title, short, drawing, figure: { before = '', words = '' }, caption }: MinuteCard) => [
  title,
  short,
  before,
  words,
  caption,
  'scale' in drawing ? drawing.scale : '',
];

/** What is wrong with a figure that stands in none of some facts. */
const remedy = (ids: readonly string[] = []) =>
  `is in none of its facts (${ids.join(', ') || 'it has none'}); name the fact that has it in facts`;

/** The facts whose values a drawing shows. */
const factsOf = (drawing: SmallDrawing): string[] => {
  switch (drawing.kind) {
    case 'strokes':
      return drawing.rows.map((row) => row.fact);
    case 'sheets':
      return [];
    default:
      return Object.entries(drawing).flatMap(([key, id]) =>
        ['kind', 'label', 'scale'].includes(key) ? [] : [id],
      );
  }
};

/**
 * Throws, with the file and the card, on the first reference that leads nowhere, the first figure that stands in none of the
 * card's facts and quotations, and the first later knowledge outside the dated card or before its day.
 */
export function checkMinute(
  { title, note, links, gets, gives, sides, open, later }: Minute,
  tracing: Tracing,
): void {
  const { locate, maskAt } = tracing;
  locate(minuteFile, () => {
    for (const [key, text] of Object.entries({ title, note, links, gets, gives }))
      withLocation(key, () => {
        checkTraced(text, knownIn([]), maskAt(minuteFile), remedy());
      });
    for (const side of sides)
      withLocation(side.id, () => {
        checkCard(side, [...side.gets, ...side.gives], tracing);
      });
    withLocation('open', () => {
      checkCard(open, open.entries, tracing);
    });
    withLocation('later', () => {
      checkCard(later, [], tracing, later.entries.at(-1)?.date);
      for (const entry of later.entries)
        withLocation(entry.date, () => {
          checkDatedEntry(entry, tracing);
        });
    });
  });
}

type Entries = Minute['open']['entries'];

/** Checks the references, figures and facts of a card; `until` is the day by which its facts are known, if it is dated. */
function checkCard(card: MinuteCard, entries: Entries, tracing: Tracing, until?: string): void {
  const { asOf, fact, quote, point, page, maskAt } = tracing;
  const { figure, way, drawing } = card;
  const ids = [...card.facts, ...factsOf(drawing), ...(figure.fact ? [figure.fact] : [])];
  for (const id of ids) checkFactInProse(id, fact(id), asOf, until);
  if (figure.quote) quote(figure.quote);
  for (const { points } of entries) points.forEach(point);
  for (const id of [way, ...entries.flatMap(({ to = [] }) => to)]) page(id);
  const isKnown = knownIn([...ids.flatMap((id) => textsOfFact(fact(id))), figure.quote ?? '']);
  for (const text of [...textsOf(card), ...entries.map((entry) => entry.text)])
    checkTraced(text, isKnown, maskAt(minuteFile), remedy(ids));
  if (drawing.kind === 'strokes')
    drawing.rows.forEach((row) => {
      checkStrokes(row, fact);
    });
}

/** Throws if strokes are counted for a fact that has another number. */
function checkStrokes(row: { fact: string; count?: number | undefined }, fact: Tracing['fact']): void {
  if (row.count !== undefined)
    checkTraced(String(row.count), knownIn(textsOfFact(fact(row.fact))), noMask, remedy([row.fact]));
}

/** Checks the link, the facts and the figures of an entry of a day. */
function checkDatedEntry({ date, text, event, to, facts }: DatedEntry, tracing: Tracing): void {
  const { asOf, fact, maskAt } = tracing;
  if (to) tracing.page(to);
  const ids = [...facts, ...(event ? tracing.event(event).facts : [])];
  for (const id of ids) checkFactInProse(id, fact(id), asOf, date);
  const isKnown = knownIn(ids.flatMap((id) => textsOfFact(fact(id))));
  checkTraced(text, isKnown, maskAt(minuteFile), remedy(ids));
}
