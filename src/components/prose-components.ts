import type { ProseComponent } from '../records/prose.ts';
import Aside from './Aside.astro';
import Beside from './Beside.astro';
import Claim from './Claim.astro';
import ContentLink from './ContentLink.astro';
import Fact from './Fact.astro';
import Later from './Later.astro';
import Point from './Point.astro';
import PromiseCell from './PromiseCell.astro';
import PromiseRow from './PromiseRow.astro';
import PromiseTable from './PromiseTable.astro';
import Chart from './ProseChart.astro';
import Quote from './Quote.astro';
import Term from './Term.astro';
import { textComponents } from './text-components.ts';
import WhatIf from './what-if/WhatIf.astro';

/** The components that writers may use in every MDX file of content. */
export const proseComponents = {
  Aside,
  Beside,
  Chart,
  Claim,
  Fact,
  Later,
  Point,
  PromiseCell,
  PromiseRow,
  PromiseTable,
  Quote,
  Term,
  WhatIf,
} satisfies Record<ProseComponent, unknown>;

/** The components of explainers: those of prose, and links. */
export const explainerComponents = { ...proseComponents, a: ContentLink };

/** The components of all pages: those of prose, values, conditions, and links. */
export const pageComponents = { ...proseComponents, ...textComponents };
