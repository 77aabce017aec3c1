import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freePort, waitUntilReady } from '../publish/running-server.ts';
import { stopProcess } from '../publish/serve-with-nginx.ts';
import { pathOf } from '../programs.ts';

/** A post to publish: its title, its content, and the role of its writer, which decides what WordPress removes. */
export interface Post {
  title: string;
  content: string;
  role: 'administrator' | 'author';
}

/**
 * A running WordPress on loopback: its address, functions that publish posts, run PHP in it, return what PHP has reported
 * (notices, warnings, deprecations), and remove it.
 */
export interface WordPress {
  address: string;
  publish: (posts: readonly Post[]) => string[];
  run: (code: string) => string;
  reports: () => string[];
  folder: string;
  close: () => Promise<void>;
}

const source = '/usr/share/wordpress';

/** The plugin that every WordPress in these tests has: it may fetch pages from this machine, and sends nothing elsewhere. */
const loopbackPlugin = `<?php
/* Plugin Name: Loopback for tests */
add_filter('http_request_host_is_external', fn($external, $host) => $external || $host === 'localhost', 10, 2);
add_filter('http_allowed_safe_ports', fn($ports, $host, $url) => [...$ports, parse_url($url, PHP_URL_PORT)], 10, 3);
add_filter('pre_http_request', fn($reply, $args, $url) =>
  parse_url($url, PHP_URL_HOST) === 'localhost' ? $reply : new WP_Error('loopback', 'loopback alone'), 10, 3);
add_filter('automatic_updater_disabled', '__return_true');
`;

const configuration = (address: string, socket: string) => `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${address}'); define('WP_SITEURL', '${address}');
define('DISABLE_WP_CRON', true); define('WP_DEBUG', true); define('WP_DEBUG_DISPLAY', false); define('WP_DEBUG_LOG', true);
foreach (['AUTH_KEY','SECURE_AUTH_KEY','LOGGED_IN_KEY','NONCE_KEY','AUTH_SALT','SECURE_AUTH_SALT','LOGGED_IN_SALT','NONCE_SALT'] as $key) define($key, 'test ' . $key);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

const router = `<?php
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if ($path !== '/' && is_file(__DIR__ . $path)) return false;
require __DIR__ . '/index.php';
`;

const install = `
define('WP_INSTALLING', true);
require 'wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Host', 'admin', 'admin@localhost.test', true, '', 'admin');
wp_insert_user(['user_login' => 'writer', 'user_pass' => 'writer', 'role' => 'author', 'user_email' => 'writer@localhost.test']);
update_option('rss_use_excerpt', 0);
`;

const publishCode = (posts: readonly Post[]) => `
require 'wp-load.php';
$urls = [];
foreach (json_decode(base64_decode('${Buffer.from(JSON.stringify(posts)).toString('base64')}'), true) as $post) {
  wp_set_current_user(get_user_by('login', $post['role'] === 'author' ? 'writer' : 'admin')->ID);
  kses_init();
  $id = wp_insert_post(wp_slash(['post_title' => $post['title'], 'post_content' => $post['content'], 'post_status' => 'publish']), true);
  $urls[] = is_wp_error($id) ? $id->get_error_message() : get_permalink($id);
}
echo json_encode($urls);
`;

/** Copies the packaged WordPress into a folder, with its themes, and configures it. */
function copyWordPress(folder: string, address: string, socket: string): void {
  const site = join(folder, 'site');
  cpSync(source, site, { recursive: true, dereference: true });
  mkdirSync(join(site, 'wp-content/mu-plugins'), { recursive: true });
  writeFileSync(join(site, 'wp-content/mu-plugins/loopback.php'), loopbackPlugin);
  writeFileSync(join(site, 'wp-config.php'), configuration(address, socket));
  writeFileSync(join(site, 'router.php'), router);
}

/** Starts a database server of its own in a folder, reached by a socket alone. */
async function startDatabase(folder: string, socket: string): Promise<ChildProcess> {
  const data = join(folder, 'data');
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const made = spawnSync('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    ...user,
  ]);
  if (made.status !== 0) throw new Error(`mariadb-install-db: ${String(made.stdout)}${String(made.stderr)}`);
  const child = spawn(
    pathOf('mariadbd') ?? '',
    ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', ...user],
    { stdio: 'ignore' },
  );
  const statement = 'CREATE DATABASE IF NOT EXISTS wordpress';
  const ready = () =>
    spawnSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', statement]).status === 0;
  for (let tries = 0; !ready(); tries += 1) {
    if (tries > 600) throw new Error('mariadbd does not respond');
    await new Promise((next) => setTimeout(next, 200));
  }
  return child;
}

/** Installs and starts WordPress on 127.0.0.1 with a database of its own, all in one folder that `close` removes. */
export async function startWordPress(): Promise<WordPress> {
  const folder = resolve('.build/wordpress');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // The path of a socket has at most 107 bytes.
  const socket = `/tmp/wordpress-${String(process.pid)}.sock`;
  const listen = `127.0.0.1:${String(await freePort())}`;
  const address = `http://${listen}`;
  copyWordPress(folder, address, socket);
  const database = await startDatabase(folder, socket);
  const cwd = join(folder, 'site');
  const run = (code: string): string => {
    const { status, stdout, stderr } = spawnSync('php', ['-d', 'display_errors=stderr', '-r', code], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, HTTP_HOST: listen },
    });
    if (status !== 0) throw new Error(`php: ${stderr}${stdout}`);
    return stdout;
  };
  run(install);
  const server = spawn('php', ['-S', listen, '-t', cwd, join(cwd, 'router.php')], {
    cwd,
    stdio: 'ignore',
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    detached: true,
  });
  await waitUntilReady(address, () => '');
  return {
    address,
    folder: cwd,
    run,
    reports: () => {
      const log = join(cwd, 'wp-content/debug.log');
      return existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
    },
    publish: (posts) => JSON.parse(run(publishCode(posts))) as string[],
    close: async () => {
      // The workers of the server are its process group.
      const stopped = new Promise((done) => server.once('exit', done));
      if (server.pid) process.kill(-server.pid, 'SIGTERM');
      await stopped;
      await stopProcess(database);
      rmSync(folder, { recursive: true, force: true });
      if (existsSync(socket)) rmSync(socket);
    },
  };
}
