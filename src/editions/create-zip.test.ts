import { execFileSync } from 'node:child_process';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bytesOf } from './built.ts';
import { createFolderZip } from './create-zip.ts';
import { sha256Of } from './checksums.ts';

const files = new Map([
  ['b/index.html', bytesOf('b'.repeat(500))],
  ['a.png', bytesOf('a'.repeat(500))],
]);

test('a zip contains its files in one folder, sorted by path', () => {
  const found = unzipSync(createFolderZip(files, 'top', '2025-11-24'));
  expect(Object.keys(found)).toEqual(['top/a.png', 'top/b/index.html']);
  expect(found['top/b/index.html']).toEqual(files.get('b/index.html'));
});

test('files in compressed formats are stored uncompressed', () => {
  const size = (path: string) =>
    createFolderZip(new Map([[path, files.get('a.png') ?? bytesOf('')]]), 'top', '2025-11-24').length;
  expect(size('a.png')).toBeGreaterThan(500);
  expect(size('a.svg')).toBeLessThan(300);
});

test('the order in which files come changes no byte', () => {
  expect(createFolderZip(new Map([...files].reverse()), 'top', '2025-11-24')).toEqual(
    createFolderZip(files, 'top', '2025-11-24'),
  );
});

test.each(['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Kyiv'])(
  'the zone %s changes no byte',
  (zone) => {
    const script = `import { createFolderZip } from './create-zip.ts'; import { sha256Of } from './checksums.ts';
    const files = new Map([['b/index.html', new TextEncoder().encode('b'.repeat(500))], ['a.png', new TextEncoder().encode('a'.repeat(500))]]);
    process.stdout.write(sha256Of(createFolderZip(files, 'top', '2025-11-24')));`;
    const sum = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: import.meta.dirname,
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    expect(sum).toBe(sha256Of(createFolderZip(files, 'top', '2025-11-24')));
  },
);
