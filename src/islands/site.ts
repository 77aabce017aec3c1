/** What pages do with scripts on. Everything reads without it. */
import './anchors.ts';
import './ask-preview.ts';
import './copy.ts';
import './hear.ts';
import './in-place.ts';
import './open-search.ts';
import './theme.ts';

import { walk } from './walk.ts';

walk(document);
