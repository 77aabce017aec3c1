/** Gives the search what it finds: the page's own texts, by kind, in the order of the site. */
import { explainers, figures } from './explainers.ts';
import { charts, claims, events, passages, points, terms } from './rest.ts';

Object.assign(globalThis, {
  searchData: [
    ['Explainers', explainers()],
    ['The plan', points()],
    ['The interview', passages()],
    ['Notes on the interview', claims()],
    ['Charts', charts()],
    ['Figures', figures()],
    ['Afterwards', events()],
    ['Words', terms()],
  ],
});
