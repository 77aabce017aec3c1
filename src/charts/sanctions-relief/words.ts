import type { Size } from '../chart.ts';

/** A group of measures in one hand: whose, on what condition, and how far it is Washington's to lift. */
export interface Hand {
  name: string;
  when: Record<Size, string>;
  share: Record<Size, string>;
  own: boolean;
}

const both = (words: string) => ({ wide: words, narrow: words });
const others = { wide: 'not Washington’s', narrow: 'not the US' };

/** The hands in order, by the id that a row's `group` names. */
export const hands: Readonly<Record<string, Hand>> = {
  washington: {
    name: 'Washington',
    when: both('alone'),
    share: { wide: 'Washington’s to lift', narrow: 'US alone' },
    own: true,
  },
  london: { name: 'London', when: both('alone'), share: others, own: false },
  brussels: {
    name: 'Brussels',
    when: { wide: 'if every EU state agrees', narrow: 'if all agree' },
    share: others,
    own: false,
  },
  several: {
    name: 'Several',
    when: both('each for itself'),
    share: { wide: 'Washington’s in part', narrow: 'US in part' },
    own: false,
  },
  seven: {
    name: 'The G7',
    when: both('all seven together'),
    share: { wide: 'Washington and six', narrow: 'US and six' },
    own: false,
  },
};

/** The headings of the columns, line by line. */
export const headings = {
  wide: {
    hand: ['Who can lift it'],
    force: 'In force',
    plan: ['Under the plan', 'lifted in stages,', 'case by case'],
    again: ['A new invasion', 'would bring sanctions', 'back, end benefits'],
  },
  narrow: {
    hand: ['Who can', 'lift it'],
    force: 'In force',
    plan: ['The plan', 'lifted', 'in stages'],
    again: ['Invasion', 'sanctions', 'to return'],
  },
} as const;
