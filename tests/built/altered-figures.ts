import type { Alteration } from './altered-words.ts';

/** Changes to figures on pages and in the records that they come from. */
export const alteredFigures: readonly Alteration[] = [
  [
    'a figure in prose',
    'army/index.html',
    /(class="fact in-place"[^>]*>)600,000( people)?<sup/,
    '$1610,000$2<sup',
    /“610,000.*: facts\.json has, for troops-ua-cap-plan, “600,000 people/,
  ],
  [
    'a figure in a note',
    'guarantees/index.html',
    'about 1,900 warheads</strong>',
    'about 1,800 warheads</strong>',
    /about 1,800 warheads.*: facts\.json has, for [a-z0-9-]+, “.*about 1,900 warheads/,
  ],
  [
    'a figure on the home page',
    'index.html',
    '>5,000 to 6,600\u00a0km²<',
    '>5,100 to 6,600\u00a0km²<',
    /“5,100 to 6,600 km²”: no fact of facts\.json has this figure/,
  ],
  [
    'a figure in facts.json',
    'facts.json',
    /("id": "guarantee-draft-years"[^}]*?"low": )10(,\s*"high": )10/,
    '$112$212',
    /10 years.*: facts\.json has, for guarantee-draft-years, “.*12 years/,
    'guarantees/index.html',
  ],
  [
    'a cell of a table',
    'charts/troop-cut/index.html',
    '>880,000</td>',
    '>890,000</td>',
    /“890,000”: row president of troop-cut\.csv has, for “People”, “880,000”/,
  ],
  [
    'a cell of a CSV file',
    'charts/europe-armies.csv',
    'heflin,"Ukraine, Heflin’s base",800000,800000',
    'heflin,"Ukraine, Heflin’s base",820000,820000',
    /“800,000 or more”: row heflin of europe-armies\.csv has, for “People”, “820,000 or more”/,
    'charts/europe-armies/index.html',
  ],
  [
    'a figure in what a page tells of a chart',
    'timing/index.html',
    /(id="gas-dependence-summary"[^<]*?)(\d)(\u00a0per\u00a0cent)/,
    '$1$21$3',
    /: charts\/gas-dependence\.json has “/,
  ],
];
