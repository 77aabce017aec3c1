import type { Fault } from './fault.ts';

const file = 'content/units.yaml';

/** Faults in the units of the sample content. */
export const unitFaults: readonly Fault[] = [
  [
    'a misspelt key of a unit',
    file,
    'counted:',
    'countd:',
    /^content\/units\.yaml:3: people\.countd: there is no such key; did you mean "counted"\?$/,
  ],
  [
    'a unit without what it measures and its plausible numbers',
    file,
    /^ {2}(?:measure|most):.*\n/gm,
    '',
    /^content\/units\.yaml:1: people: missing here: measure \(.*\), most \(.*\)$/,
  ],
  [
    'a unit of an unknown measure',
    file,
    'measure: people',
    'measure: heads',
    /^content\/units\.yaml:2: people\.measure: Invalid option: expected one of .*; it is "heads"$/,
  ],
  [
    'a unit of time without its length',
    file,
    'measure: people',
    'measure: time',
    /^content\/units\.yaml:1: people: missing here: days \(its length, as it is a unit of time\)$/,
  ],
  [
    'a number that is written as words',
    file,
    'most: 3000000',
    'most: 3_000_000',
    /^content\/units\.yaml:5: people\.most: .* it is "3_000_000"$/,
  ],
  ['no units', file, /^[^]*$/, '', /^content\/units\.yaml:1: the file: name at least one unit$/],
];
