/** Lets the charts of a page be heard; fetched when a reader first asks to hear one. */
import { tones } from './tone.ts';

tones(document);
