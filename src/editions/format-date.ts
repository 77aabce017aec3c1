/** Formats a day (ISO 8601) for readers: "24 November 2025". */
export const formatDate = (day: string): string =>
  new Date(day).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
