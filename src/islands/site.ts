/** The script of every page. All content is readable without it. */
import './heading-anchors.ts';
import './preview-loader.ts';
import './copy-buttons.ts';
import './tones-loader.ts';
import './link-popovers.ts';
import './note-return.ts';
import './offline-copy-loader.ts';
import './search-loader.ts';
import './theme-button.ts';
