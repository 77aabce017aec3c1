import type { Size } from '../chart.ts';

/** A group of measures in one hand: whose, on what condition, and whether it is Washington's to lift. */
export interface Hand {
  name: string;
  when: Record<Size, string>;
  share: string;
  own: boolean;
}

const both = (words: string) => ({ wide: words, narrow: words });

/** The hands in order, by the id that a row's `group` names. */
export const hands: Readonly<Record<string, Hand>> = {
  washington: { name: 'Washington', when: both('alone'), share: 'Washington’s to lift', own: true },
  london: { name: 'London', when: both('alone'), share: 'not Washington’s', own: false },
  brussels: {
    name: 'Brussels',
    when: { wide: 'if every EU state agrees', narrow: 'if all agree' },
    share: 'not Washington’s',
    own: false,
  },
  several: { name: 'Several', when: both('each for itself'), share: 'Washington’s in part', own: false },
  seven: { name: 'The G7', when: both('all seven together'), share: 'not Washington’s alone', own: false },
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
