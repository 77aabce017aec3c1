import { t } from './interface.ts';

const words = t('numbers.first').split(' ');

/** A small number as a capitalized word for the start of a title: "Thirteen"; digits where the interface has no word. */
export const numberWord = (count: number): string => words[count] ?? String(count);
