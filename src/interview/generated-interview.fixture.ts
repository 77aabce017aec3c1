import fc from 'fast-check';
import type { PassageKind } from './paragraph-kind.ts';

/** A paragraph of a generated interview with its expected id and kind and the blank lines before it. */
export interface WrittenParagraph {
  id: string;
  kind: PassageKind;
  text: string;
  blanks: number;
}

type Part = Pick<WrittenParagraph, 'kind' | 'text' | 'blanks'>;

const word = fc.constantFrom(
  ...[
    'Russia',
    'Ukraine',
    'U.S.',
    '28-point',
    '800,000-plus',
    '2014',
    'don’t',
    'Putin’s',
    '"deal"',
    '–',
    'said,',
    'not',
  ],
  ...'NATO peace war they has the professionals who never wrote anything down for a plan of this size über café'.split(
    ' ',
  ),
);
const clause = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' ').trim());
const sentence = clause.map((words) => `So ${words} then.`);
const sentences = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: sentence },
      clause.map((words) => `And ${words} why?`),
    ),
    { maxLength: 4 },
  )
  .chain((before) => sentence.map((last) => [...before, last].join(' ')));
const asking = fc
  .tuple(fc.array(sentence, { maxLength: 3 }), clause, fc.constantFrom('?', '?”', '?"', '?)'))
  .map(([before, words, end]) => [...before, `Is ${words} it${end}`].join(' '));
const credit = fc.constantFrom(
  'Fabrice Coffrini/ AFP via Getty Images',
  "Viacheslav Mavrychev/JSC 'UA:PBC'/Global Images Ukraine via Getty Images",
  'Chip Somodevilla/Getty Images',
  'AP Photo/Jane Doe Jr.',
  'Jane Doe/Pool',
  'Handout by the ministry',
);

const part = (kind: PassageKind, text: fc.Arbitrary<string>, blanks = 1): fc.Arbitrary<Part> =>
  text.map((text) => ({ kind, text, blanks }));
const photo = fc.tuple(part('caption', sentence, 3), part('credit', credit));
const optional = (parts: fc.Arbitrary<Part[]>) => fc.oneof(fc.constant<Part[]>([]), parts);
const some = (parts: fc.Arbitrary<Part[]>, minLength: number, maxLength: number) =>
  fc.array(parts, { minLength, maxLength }).map((found) => found.flat());
const concat = (...parts: fc.Arbitrary<Part[]>[]) => fc.tuple(...parts).map((found) => found.flat());
const one = (kind: PassageKind, text: fc.Arbitrary<string>) => part(kind, text).map((found) => [found]);

const answer = concat(
  one('answer', sentences),
  some(concat(optional(photo), one('answer', sentences)), 0, 4),
);
const layout = concat(
  one('headline', clause),
  one(
    'byline',
    clause.map((words) => `Jane Doe, Professor of ${words}, Tufts University`),
  ),
  one('date', fc.constantFrom('Published: November 24, 2025 1:47pm EDT', 'Published: 3 May 2024')),
  optional(photo),
  some(one('standfirst', sentences), 0, 3),
  optional(photo),
  some(concat(one('question', asking), optional(photo), answer), 1, 12),
  optional(photo),
  optional(
    one('disclosure', fc.constant('Jane Doe does not work for, consult, own shares in or receive funding.')),
  ),
  optional(
    one(
      'licence',
      fc.constant('This article is republished from The Conversation under a Creative Commons license.'),
    ),
  ),
);

/** Arbitrary interviews in the format of the seed: any number of questions, paragraphs and photos, optional parts or not. */
export const generatedInterview: fc.Arbitrary<WrittenParagraph[]> = layout.map((parts) => {
  let [question, paragraph, standfirst, photo] = [0, 0, 0, 0];
  const idOf = (kind: PassageKind): string => {
    if (kind === 'question') [question, paragraph] = [question + 1, 0];
    if (kind === 'question') return `q${String(question)}`;
    if (kind === 'answer') return `a${String(question)}-${String((paragraph += 1))}`;
    if (kind === 'standfirst') return `standfirst-${String((standfirst += 1))}`;
    if (kind === 'caption') return `caption-${String((photo += 1))}`;
    return kind === 'credit' ? `credit-${String(photo)}` : kind;
  };
  return parts.map((part) => ({ ...part, id: idOf(part.kind) }));
});

/** The text of a generated interview with the given line endings. */
export const formatInterview = (
  parts: readonly Pick<WrittenParagraph, 'text' | 'blanks'>[],
  lineEnd = '\n',
): string =>
  parts.map(({ text, blanks }) => lineEnd.repeat(blanks + 1) + text.replaceAll('\n', lineEnd)).join('') +
  lineEnd;
