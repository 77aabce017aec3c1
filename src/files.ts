const found = import.meta.glob<string>(['/content/**', '/seeds/*'], {
  query: '?url&inline',
  import: 'default',
  eager: true,
});

/**
 * The files of content/ and seeds/, byte for byte, by their path from the project's root. They are modules, so that a page
 * in development is made again when one of them is edited, added or removed.
 */
export const files: ReadonlyMap<string, Uint8Array> = new Map(
  Object.entries(found).map(([path, address]) => [
    path.slice(1),
    Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'),
  ]),
);
