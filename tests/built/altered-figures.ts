import type { Alteration } from './altered-words.ts';

/** The fault for an untraced figure, which names the words around it and, if given, a figure that stands near. */
const untraced = (figure: string, words: string, near = ''): RegExp =>
  new RegExp(
    `${RegExp.escape(words)}.*: the figure ${RegExp.escape(figure)} is untraced; .*${RegExp.escape(near)}`,
    'u',
  );

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

/**
 * Changes to one figure in each place where a page or an embed prints figures. Only the tracing of figures reports most of
 * them: with the file, the altered words, and the figures that stand near.
 */
export const alteredTexts: readonly Alteration[] = [
  ['a page’s title', 'sanctions/index.html', '</h1>', ', all 37 of it</h1>', untraced('37', 'all 37 of it')],
  [
    'a dek',
    'army/index.html',
    /(class="dek"[^>]*>Ukraine could keep )600,000/,
    '$1630,000',
    untraced('630,000 people', 'could keep 630,000 people', '600,000'),
  ],
  [
    'a description for search engines',
    'army/index.html',
    /(name="description" content="Ukraine could keep )600,000/,
    '$1640,000',
    untraced('640,000 people', 'could keep 640,000 people', '600,000'),
  ],
  [
    'a card',
    'index.html',
    /(<p[^>]*>Ukraine could keep )600,000/,
    '$1650,000',
    untraced('650,000 people', 'could keep 650,000 people', '600,000'),
  ],
  [
    'the home page',
    'index.html',
    'a quarter to a third fewer',
    'a tenth to a third fewer',
    untraced('a tenth', 'a tenth to a third fewer'),
  ],
  [
    'a chart’s headline',
    'charts/oil-gas-revenue/index.html',
    />Oil and gas gave 42%( of [^<]*<\/h1>)/,
    '>Oil and gas gave 47%$1',
    untraced('47%', 'gave 47% of Russia', '41.6 per cent'),
  ],
  [
    'a drawing’s alternative text',
    'charts/troop-cut/index.html',
    'on the highest count, 900,000, a third',
    'on the highest count, 970,000, a third',
    untraced('970,000', 'highest count, 970,000', '900,000'),
  ],
  [
    'a label in a drawing',
    'charts/troop-cut/index.html',
    '>600,000 would stay<',
    '>660,000 would stay<',
    untraced('660,000', '660,000 would stay', '600,000'),
  ],
  [
    'a chart’s note',
    'charts/troop-cut/index.html',
    'ran from 850,000 to about 900,000',
    'ran from 851,000 to about 900,000',
    untraced('851,000', 'ran from 851,000', '850,000'),
  ],
  [
    'a chart’s source line',
    'charts/territory-balance/index.html',
    />Sources: AFP, from/,
    '>Sources: 37 maps of AFP, from',
    untraced('37', 'Sources: 37 maps'),
  ],
  [
    'a chart’s text in an embed',
    'embed/troop-cut/index.html',
    'From the 880,000 that President',
    'From the 881,000 that President',
    untraced('881,000', 'From the 881,000 that President', '880,000'),
  ],
  [
    'a cell of text',
    'embed/sanctions-relief/index.html',
    'half the profit',
    'a fifth of the profit',
    untraced('a fifth', 'a fifth of the profit'),
  ],
  [
    'a point’s title',
    'plan/index.html',
    'Army capped at 600,000 ',
    'Army capped at 677,000 ',
    untraced('677,000', 'Army capped at 677,000', '600,000'),
  ],
  [
    'where versions of a point differ',
    'plan/index.html',
    'The European draft has 800,000',
    'The European draft has 820,000',
    untraced('820,000', 'European draft has 820,000', '800,000'),
  ],
  [
    'a claim’s context',
    'claims/index.html',
    'would limit Ukraine’s armed forces to 600,000',
    'would limit Ukraine’s armed forces to 680,000',
    untraced('680,000 people', 'armed forces to 680,000 people', '600,000'),
  ],
  [
    'the glossary',
    'about/index.html',
    'there were nineteen against',
    'there were ninety-one against',
    untraced('ninety-one', 'ninety-one against Russia'),
  ],
  [
    'a total of the site',
    'about/index.html',
    /\d+ facts from/,
    '999 facts from',
    untraced('999', '999 facts from'),
  ],
  [
    'the timeline',
    'afterwards/index.html',
    'settled on 800,000 for',
    'settled on 830,000 for',
    untraced('830,000', 'settled on 830,000', '800,000'),
  ],
  [
    'a source’s title',
    'sources/a-b/index.html',
    'EU adopts 13th sanctions package against',
    'EU adopts 14th sanctions package against',
    /EU adopts 14th sanctions.*: facts\.json has “EU adopts 13th sanctions/,
  ],
  [
    'the page of editions',
    'offline/index.html',
    'Unpack it and',
    'Unpack all 37 files and',
    untraced('37', 'Unpack all 37 files'),
  ],
  [
    'an edition',
    'offline/twenty-eight-points.html',
    'How deep a cut',
    'How deep a cut by 37',
    untraced('37', 'a cut by 37'),
  ],
];
