/** Puts at the page's foot a button that changes its theme: the system's, light, dark. Other pages that are open follow. */
import { themeKey } from './kept-theme.ts';

const { dataset } = document.documentElement;
const button = document.createElement('button');

const put = (theme: string) => {
  dataset['theme'] = theme;
  button.textContent = `Theme: ${theme || 'system'}`;
};
const putKept = () => {
  try {
    put((localStorage[themeKey] as string | undefined) ?? '');
  } catch {
    put(dataset['theme'] ?? '');
  }
};

button.onclick = () => {
  const next = dataset['theme'] === 'light' ? 'dark' : dataset['theme'] ? '' : 'light';
  put(next);
  try {
    localStorage[themeKey] = next;
  } catch {
    // Where nothing may be kept, the choice holds for this page.
  }
};
putKept();
// Also runs when a reader comes back to a page that the browser has kept as it was.
addEventListener('pageshow', putKept);
addEventListener('storage', putKept);
document.querySelector('footer nav')?.append(button);
