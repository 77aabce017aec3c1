/** What pages do with scripts on. Everything reads without it. */
import './ask-preview.ts';
import './copy.ts';
import './in-place.ts';
import './open-search.ts';
import { tones } from './tone.ts';
import { walk } from './walk.ts';

walk(document);
tones(document);
