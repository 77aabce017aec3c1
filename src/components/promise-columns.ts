import { t } from '../records/interface.ts';
import { suggest } from '../records/suggest.ts';

/** The titles of the columns of the table of promises by id, in their order; the first column has the promises. */
export const promiseColumns: Readonly<Record<string, string>> = {
  who: t('promises.who'),
  trigger: t('promises.trigger'),
  response: t('promises.response'),
  terms: t('promises.terms'),
  since: t('promises.since'),
};

/** The title of a column of the table of promises. Throws if there is none with that id. */
export function promiseColumn(id: string): string {
  const title = promiseColumns[id];
  if (title === undefined)
    throw new Error(
      `<PromiseCell of="${id}">: there is no such column; ${suggest(id, Object.keys(promiseColumns))}`,
    );
  return title;
}
