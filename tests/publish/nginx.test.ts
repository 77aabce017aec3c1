import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, dist, files, read } from '../dist.ts';
import { sendRequest, type RunningServer } from './running-server.ts';
import { serveWithNginx } from './serve-with-nginx.ts';
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
    const textFiles = files.filter((file) => /\.(html|js|json|svg|csv|xml|txt)$/.test(file));
    expect(textFiles.length).toBeGreaterThan(100);
    for (const file of textFiles) {
      const response = await sendRequest(`${running.address}/${addressOf(file)}`, {
        'Accept-Encoding': accepted,
      });
      expect([file, response.headers['content-encoding']]).toEqual([file, encoding]);
      expect([file, response.headers.vary]).toEqual([file, 'Accept-Encoding']);
      const extension = encoding ? `.${encoding.replace('gzip', 'gz')}` : '';
      expect(response.body.equals(readFileSync(join(dist, file + extension))), file).toBe(true);
    }
  });
});
