/** Adds a button to the footer that switches the theme: system, light, dark. Other open pages follow. */
import { say } from './say.ts';
import { t } from '../records/interface.ts';
import { themeKey } from './stored-theme.ts';

/** The names of the themes; the system's is that of no theme. */
const names: Record<string, string> = { light: t('theme.light'), dark: t('theme.dark') };

const { dataset } = document.documentElement;
const button = document.createElement('button');

const applyTheme = (theme: string) => {
  dataset['theme'] = theme;
  button.textContent = `${t('theme.label')} ${names[theme] ?? t('theme.system')}`;
};
const applyStoredTheme = () => {
  try {
    applyTheme((localStorage[themeKey] as string | undefined) ?? '');
  } catch {
    applyTheme(dataset['theme'] ?? '');
  }
};

button.onclick = () => {
  const next = dataset['theme'] === 'light' ? 'dark' : dataset['theme'] ? '' : 'light';
  applyTheme(next);
  say(button.textContent);
  try {
    localStorage[themeKey] = next;
  } catch {
    // Without storage, the choice applies to this page only.
  }
};
applyStoredTheme();
// Also runs when the browser restores a page from the back/forward cache.
addEventListener('pageshow', applyStoredTheme);
addEventListener('storage', applyStoredTheme);
document.querySelector('footer nav')?.append(button);
