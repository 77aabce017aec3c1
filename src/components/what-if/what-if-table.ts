import { addNoBreakSpaces } from '../../records/no-break-spaces.ts';
import type { Table } from '../../records/table.ts';
import { formatNumber } from '../../records/unit.ts';
import type { Outcome, WhatIf } from '../../records/what-if.ts';

/** The outcomes as a table: the count, the limit, the people who would go, and their share of the count. */
export const whatIfTable = (
  { columns, counts, limits }: Pick<WhatIf, 'columns' | 'counts' | 'limits'>,
  outcomes: readonly Outcome[],
): Table => ({
  columns: Object.entries(columns).map(([id, title]) => ({
    id,
    title,
    numeric: id === 'go' || id === 'share',
    sonified: false,
  })),
  rows: outcomes.map(({ id, count, limit, counted, allowed, go, share }) => ({
    id,
    plan: false,
    cells: [
      `${formatNumber(counted)}, ${counts[count].by}`,
      `${formatNumber(allowed)}, ${limits[limit].by}`,
      formatNumber(go),
      `${String(share)}%`,
    ].map(addNoBreakSpaces),
  })),
});
