/** The port of the site under test: the environment variable PORT, or 4329. */
export const port = Number(process.env['PORT'] ?? 4329);

/** The origin of the site under test. */
export const siteOrigin = `http://localhost:${String(port)}`;
