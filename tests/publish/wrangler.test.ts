import { describe } from 'vitest';
import { keepsPromises } from './promises.ts';
import { serveWithWrangler } from './wrangler.ts';

/** A type without the name of its characters, which this host writes in its own way. */
const plain = (type: string) => type.replace(/;.*/, '').replace('application/javascript', 'text/javascript');

describe('Cloudflare Pages', () => {
  keepsPromises(serveWithWrangler, plain);
});
