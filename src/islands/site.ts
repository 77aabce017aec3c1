/** What pages do with scripts on. Everything reads without it. */
import './copy.ts';
import './in-place.ts';
