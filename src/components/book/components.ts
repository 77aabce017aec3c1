import type { ProseComponent } from '../../records/prose.ts';
import Point from '../Point.astro';
import PromiseCell from '../PromiseCell.astro';
import PromiseRow from '../PromiseRow.astro';
import PromiseTable from '../PromiseTable.astro';
import Term from '../Term.astro';
import Value from '../Value.astro';
import When from '../When.astro';
import Aside from './Aside.astro';
import Beside from './Beside.astro';
import Claim from './Claim.astro';
import Fact from './Fact.astro';
import Figure from './Figure.astro';
import Later from './Later.astro';
import Link from './Link.astro';
import Quote from './Quote.astro';
import WhatIf from './WhatIf.astro';
import { withProps } from './with-props.ts';

/** The components of MDX in a chapter, given by its id, the path of its page on the site, and the facts that it has notes on. */
export const chapterComponents = (chapter: string, page: string, noted: readonly string[] = []) => ({
  ...({
    Aside,
    Beside,
    Chart: withProps(Figure, { chapter }),
    Claim,
    Fact: withProps(Fact, { chapter, noted }),
    Later,
    Point,
    PromiseCell,
    PromiseRow,
    PromiseTable,
    Quote,
    Term,
    WhatIf,
  } satisfies Record<ProseComponent, unknown>),
  a: withProps(Link, { page }),
  Value,
  When,
});
