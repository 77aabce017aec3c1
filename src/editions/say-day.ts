/** A day (ISO 8601) as readers say it: 24 November 2025. */
export const sayDay = (day: string): string =>
  new Date(day).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
