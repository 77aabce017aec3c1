/** The script of pages with charts: keyboard, mouse and touch in drawings. */
import { enableMarkNavigation } from './mark-navigation.ts';

enableMarkNavigation(document);
