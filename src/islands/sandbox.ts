/** What a frame of ours may do on a page of another site: run its script, open links, hand over files. */
export const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';
