import { describe } from 'vitest';
import { testHost } from './host-tests.ts';
import { serveWithWrangler } from './serve-with-wrangler.ts';

/** Normalizes a media type: removes its parameters, which this host writes differently. */
const normalizeType = (type: string) =>
  type.replace(/;.*/, '').replace('application/javascript', 'text/javascript');

describe('Cloudflare Pages', () => {
  testHost(serveWithWrangler, normalizeType);
});
