import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** A program that tests use and `npm ci` does not install: its name, its packages, and whether it is installed. */
export interface Program {
  name: string;
  /** The Debian packages that contain it. */
  packages?: readonly string[];
  /** The npm packages that contain it, with their versions; installed in a separate folder because they are large. */
  npm?: string;
  /** The folder for the npm packages. */
  folder?: string;
  installed: () => boolean;
}

const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

/** The path of a program with one of these names, or undefined if there is none. */
export const pathOf = (...names: readonly string[]): string | undefined =>
  names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));

/** The path of WebKitGTK's browser, which Debian installs outside PATH, or undefined if there is none. */
export const miniBrowser = (): string | undefined => globSync('/usr/lib/*/webkit2gtk-4*/MiniBrowser')[0];

/** The path of nginx's module for files precompressed with brotli, or undefined if there is none. */
export const nginxBrotli = (): string | undefined =>
  globSync('/usr/{lib,lib64,local/lib}/nginx/modules/ngx_http_brotli_static_module.so')[0];

/** The path of EPUBCheck's JAR file, or undefined if there is none. */
export const epubcheckJar = (): string | undefined => globSync('/usr/share/java/epubcheck.jar')[0];

/** The folder in which Wrangler is installed. */
export const wranglerFolder = resolve('.build/wrangler');

/** The path of Wrangler's script. */
export const wranglerScript = join(wranglerFolder, 'node_modules/wrangler/bin/wrangler.js');

/** The folder in which the packages of tests/hosts are installed. */
export const hostPackagesFolder = resolve('.build/host-packages');

/** The programs by the part of `npm run test:all` that needs them. */
export const programs = {
  nginx: {
    name: 'nginx',
    packages: ['nginx-light', 'libnginx-mod-http-brotli-static'],
    installed: () => Boolean(pathOf('nginx') && nginxBrotli()),
  },
  firefox: {
    name: 'Firefox',
    packages: ['firefox-esr'],
    installed: () => pathOf('firefox-esr', 'firefox') !== undefined,
  },
  webkitgtk: {
    name: 'WebKitGTK',
    packages: ['webkit2gtk-driver', 'xvfb'],
    installed: () => Boolean(pathOf('WebKitWebDriver') && pathOf('Xvfb') && miniBrowser()),
  },
  epubcheck: {
    name: 'EPUBCheck',
    packages: ['epubcheck'],
    installed: () => Boolean(pathOf('java') && epubcheckJar()),
  },
  wordpress: {
    name: 'WordPress with PHP and MariaDB',
    packages: [
      'wordpress',
      'wordpress-theme-twentytwentythree',
      'php-cli',
      'php-mysql',
      'php-xml',
      'php-mbstring',
      'mariadb-server',
    ],
    installed: () =>
      existsSync('/usr/share/wordpress/wp-includes') &&
      existsSync('/usr/share/wordpress/wp-content/themes/twentytwentythree') &&
      Boolean(pathOf('php') && pathOf('mariadbd')),
  },
  hugo: { name: 'Hugo', packages: ['hugo'], installed: () => pathOf('hugo') !== undefined },
  jekyll: { name: 'Jekyll', packages: ['jekyll'], installed: () => pathOf('jekyll') !== undefined },
  hostPackages: {
    name: 'Eleventy and readers of oEmbed and metadata',
    npm: '@11ty/eleventy@3.1.8 @extractus/oembed-extractor@6.0.0 unfurl.js@6.4.0 metascraper@5.58.1 metascraper-title@5.56.2 metascraper-author@5.56.2 metascraper-publisher@5.56.2 metascraper-date@5.55.0 metascraper-image@5.56.2 open-graph-scraper@6.12.0',
    folder: hostPackagesFolder,
    installed: () => existsSync(join(hostPackagesFolder, 'node_modules/open-graph-scraper')),
  },
  firefoxPrint: {
    name: 'Firefox and pdftoppm',
    packages: ['firefox-esr', 'poppler-utils'],
    installed: () => Boolean(pathOf('firefox-esr', 'firefox') && pathOf('pdftoppm')),
  },
  poppler: {
    name: 'pdftotext',
    packages: ['poppler-utils'],
    installed: () => pathOf('pdftotext') !== undefined,
  },
  librsvg: {
    name: 'librsvg',
    packages: ['librsvg2-bin', 'fonts-liberation'],
    installed: () => pathOf('rsvg-convert') !== undefined,
  },
  inkscape: {
    name: 'Inkscape',
    packages: ['inkscape', 'fonts-liberation'],
    installed: () => pathOf('inkscape') !== undefined,
  },
  libreoffice: {
    name: 'LibreOffice',
    packages: ['libreoffice-draw', 'libreoffice-calc', 'fonts-liberation'],
    installed: () => pathOf('soffice') !== undefined,
  },
  calibre: {
    name: 'calibre',
    packages: ['calibre'],
    installed: () => pathOf('ebook-convert') !== undefined,
  },
  kiwix: {
    name: 'Kiwix’s server, zimwriterfs and faketime',
    packages: ['kiwix-tools', 'zim-tools', 'faketime'],
    installed: () => Boolean(pathOf('kiwix-serve') && pathOf('zimwriterfs') && pathOf('faketime')),
  },
  orca: {
    name: 'Orca with a desktop to run on, Firefox and Chromium',
    packages: [
      'orca',
      'at-spi2-core',
      'python3-speechd',
      'xvfb',
      'openbox',
      'xdotool',
      'dbus',
      'espeak-ng',
      'firefox-esr',
      'chromium',
    ],
    installed: () =>
      existsSync('/usr/libexec/at-spi-bus-launcher') &&
      ['orca', 'Xvfb', 'openbox', 'xdotool', 'dbus-daemon', 'espeak-ng', 'firefox-esr', 'chromium'].every(
        (name) => pathOf(name),
      ),
  },
  cloudflare: {
    name: 'Wrangler, the engine of Cloudflare Pages',
    npm: 'wrangler@4.152.0',
    folder: wranglerFolder,
    installed: () => existsSync(wranglerScript),
  },
} satisfies Record<string, Program>;

function installPackages(packages: readonly string[]): void {
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]])
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
}

function installFromNpm({ npm = '', folder = '' }: Program): void {
  if (!npm) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true }));
  const args = ['install', '--no-audit', '--no-fund', '--save-exact', ...npm.split(' ')];
  spawnSync('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Installs programs with apt-get and npm, and prints which. Does not throw if an installation fails. */
export function install(missing: readonly Program[]): void {
  const packages = missing.flatMap((program) => program.packages ?? []);
  const names = missing.flatMap(({ npm }) => npm ?? []);
  console.log(`Installing: ${[...packages, ...names].join(' ')}`);
  if (packages.length) installPackages(packages);
  missing.forEach(installFromNpm);
}
