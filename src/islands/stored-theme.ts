/** The `localStorage` key of the reader's theme: "light", "dark", or empty for the system's theme. */
export const themeKey = 'twenty-eight:theme';

/** The script that applies the stored theme before the first paint; without storage the system's theme applies. */
export const storedThemeScript = `try{document.documentElement.dataset.theme=localStorage['${themeKey}']||''}catch{}`;
