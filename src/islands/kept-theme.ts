/** The name under which the theme that a reader chose is kept in `localStorage`: "light" or "dark"; empty, the system's. */
export const themeKey = 'twenty-eight:theme';

/** The script that puts the kept theme on a page before it is painted. Where nothing may be kept, the system's stays. */
export const keptTheme = `try{document.documentElement.dataset.theme=localStorage['${themeKey}']||''}catch{}`;
