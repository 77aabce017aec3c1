import type { LandTerm } from '../../records/land-term.ts';
import type { Size } from '../chart.ts';
import type { LonLat } from '../geography/front.ts';
import type { LineWidths, MapView, ScaleBarLayout } from '../geography/land-map.ts';
import type { PlaceLayout } from '../geography/places.ts';
import type { MakeRun, TextLines } from '../marks/text.ts';
import { body, callout, feature, lead, leadSmall, strong, words } from '../marks/text.ts';

/** The states of the drawing, each the part that a row is drawn as: the day, each term of the plan, and all of them. */
export const states = ['day', 'recognised', 'frozen', 'leave', 'withdraw', 'all'] as const;

/** What rows are drawn as: the states, what Russia held of what it would have, and the regions that would be recognised. */
export type DrawnAs = (typeof states)[number] | 'held' | 'crimea' | 'luhansk' | 'donetsk';

/** Returns the id of the row that is drawn as a part. */
export type IdOf = (part: DrawnAs) => string;

/** The states that show a mark: of the day, of a term of the plan, of regions that it does not colour, of what Russia held. */
export const shown = {
  day: ['day'],
  recognised: ['recognised', 'all'],
  frozen: ['frozen', 'all'],
  leave: ['leave', 'all'],
  withdraw: ['recognised', 'withdraw', 'all'],
  uncoloured: ['day', 'frozen', 'leave', 'withdraw'],
  held: ['day', 'all'],
} as const;

/** The name of a list of states. */
export type ShownIn = keyof typeof shown;

/** How a text on the map looks: its first line, those below, and whether they stand on borders and hatches, with an outline. */
export interface TextStyle {
  first: MakeRun;
  below?: MakeRun;
  halo?: true;
}

const styles = {
  place: { first: words, halo: true },
  land: { first: (text) => body(text, 'soft'), halo: true },
  feature: { first: feature, halo: true },
  region: { first: (text) => lead(text, 'soft'), halo: true },
  solidRegion: { first: (text) => strong(text, 'onSolid'), below: (text) => body(text, 'onSolid') },
  term: { first: callout, below: body },
  red: { first: (text) => callout(text, 'red'), below: body, halo: true },
  blue: { first: (text) => callout(text, 'blue'), below: body, halo: true },
} as const satisfies Record<string, TextStyle>;

/** The placement of a text whose words are the label with its id: baseline of its first line in pixels of the map’s box. */
export interface TextLayout {
  id: string;
  at: readonly [x: number, y: number, anchor?: TextLines['anchor']];
  style: TextStyle;
  /** What the row that it stands for is drawn as. */
  row?: DrawnAs;
  /** The states that show it; without it all do. */
  shown?: ShownIn;
  /** A leader line: from a point in pixels of the map’s box to a position on the globe. */
  to?: readonly [x: number, y: number, place: LonLat];
}

/** The positions of the parts of a drawing. */
export interface Layout {
  /** The baselines of the words of a state, and the styles of their runs. */
  words: { lines: readonly number[]; plain: MakeRun; strong: MakeRun };
  bars: {
    x: number;
    width: number;
    height: number;
    russia: number;
    ukraine: number;
    /** The baseline of the names above the bar. */
    heads: number;
    /** The x of the names of the bars at their left; without it the shorter bar’s follows it. */
    names: number | undefined;
  };
  map: MapView;
  locator: MapView;
  places: Readonly<Record<string, PlaceLayout>>;
  texts: readonly TextLayout[];
  scaleBar: ScaleBarLayout;
  height: number;
}

/** The widths of the lines of the large map and of the small one, in pixels. */
export const [mainLines, locatorLines]: [LineWidths, LineWidths] = [
  { oblast: 1, border: 1.25, contact: 2.4 },
  { oblast: 0.5, border: 0.75, contact: 1.1 },
];

/** The tops of the large maps. */
const top = { wide: 132, narrow: 156 };
const towns: LonLat = [37.33, 48.93];

/** The drawings of both sizes; positions set by eye, and tests check that texts fit the frame and do not overlap. */
export const layouts: Readonly<Record<Size, Layout>> = {
  wide: {
    words: { lines: [15], plain: lead, strong },
    bars: { x: 84, width: 636, height: 18, russia: 50, ukraine: 102, heads: 43, names: 0 },
    map: view('east', [0, top.wide, 720, 540], 0.5),
    locator: view('country', [0, top.wide, 186, 132], 0.5),
    places: {
      Kharkiv: [-8],
      Dnipro: [-8],
      Zaporizhzhia: [-8],
      Mariupol: [-8, 6],
      Sloviansk: [-8, 3],
      Kramatorsk: [-8, 1],
      Druzhkivka: [-8, -1],
      Kostiantynivka: [-8, -5],
    },
    texts: [
      { id: 'russiaName', at: [690, 60, 'end'], style: styles.land },
      { id: 'seaOfAzov', at: [588, 498, 'middle'], style: styles.feature },
      { id: 'ukraineName', at: [90, 250, 'middle'], style: styles.blue },
      { id: 'contactName', at: [262, 428, 'middle'], style: styles.feature },
      { id: 'locatorName', at: [60, 48, 'middle'], style: styles.blue },
      { id: 'crimeaName', at: [98, 116, 'end'], style: styles.place, row: 'crimea' },
      ...regionTexts('luhansk', [580, 190, 'middle']),
      ...regionTexts('donetsk', [490, 340, 'middle']),
      {
        ...termText('leave', 'leaveCallout', [428, 118, 'end'], styles.blue),
        to: [433, 113, [37.75, 49.82]],
      },
      { ...termText('withdraw', 'withdrawCallout', [332, 212, 'end'], styles.red), to: [338, 208, towns] },
      { ...heldText([332, 212, 'end']), to: [338, 208, towns] },
      termText('frozen', 'frozenCallout', [240, 490, 'middle'], styles.term),
    ],
    scaleBar: { x: 640, y: 520, km: 50 },
    height: top.wide + 540,
  },
  narrow: {
    words: { lines: [14, 33], plain: leadSmall, strong: callout },
    bars: { x: 0, width: 328, height: 18, russia: 80, ukraine: 130, heads: 58, names: undefined },
    map: { ...view('east', [0, top.narrow, 328, 300], 0.325), left: 442, top: 92 },
    locator: view('country', [0, top.narrow + 308, 156, 112], 0.42),
    places: { Sloviansk: [-7, 5], Kramatorsk: [-7, 3], Druzhkivka: [-7, 1], Kostiantynivka: [-7, -3] },
    texts: [
      { id: 'locatorName', at: [48, 350, 'middle'], style: styles.blue },
      { id: 'crimeaName', at: [84, 406, 'end'], style: styles.place, row: 'crimea' },
      { ...termText('recognised', 'crimeaNote', [172, 332], styles.red), row: 'crimea' },
      termText('frozen', 'southNote', [172, 376], styles.term),
      ...regionTexts('luhansk', [246, 116, 'middle']),
      ...regionTexts('donetsk', [170, 224, 'middle']),
      termText('leave', 'leaveCallout', [6, 20], styles.blue),
      termText('withdraw', 'withdrawCallout', [6, 84], styles.red),
      heldText([6, 84]),
      termText('frozen', 'frozenCallout', [32, 279], styles.term),
      { id: 'contactName', at: [6, 222], style: styles.feature },
    ],
    scaleBar: { x: 270, y: 290, km: 50 },
    height: top.narrow + 308 + 112,
  },
};

function view(
  extent: 'east' | 'country',
  [x, y, width, height]: readonly [x: number, y: number, width: number, height: number],
  zoom: number,
): MapView {
  const lines = extent === 'east' ? mainLines : locatorLines;
  return { extent, box: { x, y, width, height }, zoom, left: 0, top: 0, lines };
}

/** The text of a term of the plan, which its states show. */
function termText(row: LandTerm, id: string, at: TextLayout['at'], style: TextStyle): TextLayout {
  return { id, at, style, row, shown: row };
}

/** The name of a region on its colour, and where it has none. */
function regionTexts(row: 'luhansk' | 'donetsk', at: TextLayout['at']): TextLayout[] {
  return [
    { id: `${row}Solid`, at, style: styles.solidRegion, row, shown: 'recognised' },
    { id: `${row}Name`, at, style: styles.region, row, shown: 'uncoloured' },
  ];
}

/** The text of what Ukraine held on the day. */
function heldText(at: TextLayout['at']): TextLayout {
  return { id: 'heldByUkraine', at, style: styles.blue, row: 'withdraw', shown: 'day' };
}
