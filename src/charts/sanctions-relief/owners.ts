import type { Size } from '../chart.ts';

/** Who can lift a group of measures, on what condition, and how far Washington can; `own` if Washington alone. */
export interface Owner {
  name: string;
  when: Record<Size, string>;
  share: Record<Size, string>;
  own: boolean;
}

const both = (words: string) => ({ wide: words, narrow: words });
const others = { wide: 'not Washington’s', narrow: 'not the US' };

/** The owners in drawing order, by the id in a row's `group`. */
export const owners: Readonly<Record<string, Owner>> = {
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

/** The lines of the column headings. */
export const headings = {
  wide: {
    owner: ['Who can lift it'],
    force: 'In force',
    plan: ['Under the plan', 'lifted in stages,', 'case by case'],
    again: ['A new invasion', 'would bring sanctions', 'back, end benefits'],
  },
  narrow: {
    owner: ['Who can', 'lift it'],
    force: 'In force',
    plan: ['The plan', 'lifted', 'in stages'],
    again: ['Invasion', 'sanctions', 'to return'],
  },
} as const;
