/** Adds sonification to the charts of a page; loaded when a reader first asks for it. */
import { addTones } from './sonification.ts';

addTones();
