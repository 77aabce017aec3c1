const found = import.meta.glob<string>(['/content/**', '/seeds/*'], {
  query: '?url&inline',
  import: 'default',
  eager: true,
});

/**
 * The bytes of the files in content/ and seeds/ by path from the project root. They are imported as modules, so that the
 * development server updates a page when one of them is edited, added or removed.
 */
export const contentFiles: ReadonlyMap<string, Uint8Array> = new Map(
  Object.entries(found).map(([path, dataUrl]) => [
    path.slice(1),
    Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64'),
  ]),
);
