import type { ProseComponent } from '../records/prose.ts';
import Aside from './Aside.astro';
import Beside from './Beside.astro';
import Claim from './Claim.astro';
import Fact from './Fact.astro';
import Later from './Later.astro';
import Point from './Point.astro';
import Chart from './ProseChart.astro';
import Quote from './Quote.astro';
import Term from './Term.astro';
import { textComponents } from './text-components.ts';

/** The components that writers may use in every MDX file of content. */
export const proseComponents = {
  Aside,
  Beside,
  Chart,
  Claim,
  Fact,
  Later,
  Point,
  Quote,
  Term,
} satisfies Record<ProseComponent, unknown>;

/** The components of all pages: those of prose, values, conditions, and links. */
export const pageComponents = { ...proseComponents, ...textComponents };
