/** The port that the site under test is served at: the one named in PORT, or 4329. */
export const port = Number(process.env['PORT'] ?? 4329);

/** The origin of the site under test. */
export const home = `http://localhost:${String(port)}`;
