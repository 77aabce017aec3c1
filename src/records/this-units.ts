import text from '../../content/units.yaml?raw';
import { withProblems } from '../problem.ts';
import { readUnits, spokenFormsOf } from './unit-table.ts';

/** The units of this site by id, from content/units.yaml. */
export const units = withProblems(() => readUnits(text));

/** What this site's tables print after numbers, and how it is read aloud. Scripts of pages get the value when they are bundled. */
export const spokenForms = spokenFormsOf(units);
