import { describe } from 'vitest';
import { testHost } from './host-tests.ts';
import { serveWithWrangler } from './wrangler.ts';

/** A type without the name of its characters, which this host writes in its own way. */
const plain = (type: string) => type.replace(/;.*/, '').replace('application/javascript', 'text/javascript');

describe('Cloudflare Pages', () => {
  testHost(serveWithWrangler, plain);
});
