/** The `sandbox` attribute of our frames on host pages: they may run scripts, open links and offer downloads. */
export const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';
