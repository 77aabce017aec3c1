import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, dist, files, read } from '../dist.ts';
import { sendRequest, type RunningServer } from './server.ts';
import { serveWithNginx } from './nginx.ts';
import { testHost } from './host-tests.ts';

describe('nginx', () => {
  testHost(serveWithNginx);

  let running: RunningServer;
  beforeAll(async () => {
    running = await serveWithNginx();
  });
  afterAll(() => running.close());

  test('sends the policy of _headers for pages', async () => {
    const [, policy] = /^\/\n {2}Content-Security-Policy: (.+)$/m.exec(read('_headers')) ?? [];
    const { headers } = await sendRequest(`${running.address}/`);
    expect(policy).toContain('sha256-');
    expect(headers['content-security-policy']).toBe(policy);
  });

  test.each([
    ['br', 'gzip, br'],
    ['gzip', 'gzip'],
    [undefined, 'identity'],
  ])('sends %s to clients that accept %s, with exactly the built bytes', async (encoding, accepted) => {
    const text = files.filter((file) => /\.(html|js|json|svg|csv|xml|txt)$/.test(file));
    expect(text.length).toBeGreaterThan(100);
    for (const file of text) {
      const answer = await sendRequest(`${running.address}/${addressOf(file)}`, {
        'Accept-Encoding': accepted,
      });
      expect([file, answer.headers['content-encoding']]).toEqual([file, encoding]);
      expect([file, answer.headers.vary]).toEqual([file, 'Accept-Encoding']);
      const ending = encoding ? `.${encoding.replace('gzip', 'gz')}` : '';
      expect(answer.body.equals(readFileSync(join(dist, file + ending))), file).toBe(true);
    }
  });
});
