import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathOf } from '../programs.ts';
import { type SpeechServer, startSpeechServer } from './speech-server.ts';

/** The browsers that Orca is tried in. */
export type HeardBrowser = 'firefox' | 'chromium';

/** A desktop on which the screen reader Orca runs; what it says is kept as text. */
export interface Orca {
  /** Opens an address in a browser with a window and a profile of its own, and waits until Orca falls silent. */
  open: (browser: HeardBrowser, address: string) => Promise<string[]>;
  /** Presses a key, by its X name, and returns what Orca says, if anything within 20 seconds, until it falls silent. */
  press: (key: string) => Promise<string[]>;
  /** Closes the browser. */
  closeBrowser: () => Promise<void>;
  close: () => Promise<void>;
}

const launcher = '/usr/libexec/at-spi-bus-launcher';

/** Seconds that espeak-ng takes to say a text at its own rate: 16-bit samples, 22,050 a second. */
export const secondsOf = (text: string): number =>
  spawnSync('espeak-ng', ['--stdout'], { input: text, maxBuffer: 1e9 }).stdout.length / 44_100;

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** The first line that a program prints. */
const firstLine = (child: ChildProcess) =>
  new Promise<string>((done) =>
    child.stdout?.once('data', (bytes: Buffer) => {
      done(bytes.toString().trim().split('\n')[0] ?? '');
    }),
  );

const stop = async (child: ChildProcess | undefined) => {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill();
  await Promise.race([ended, pause(5000)]);
  child.kill('SIGKILL');
};

const preferences = {
  'accessibility.force_disabled': -1,
  'browser.aboutwelcome.enabled': false,
  'browser.newtab.preload': false,
  'browser.newtabpage.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'termsofuse.bypassNotification': true,
  'trailhead.firstrun.didSeeAboutWelcome': true,
};

/** The command that opens an address in a browser; writes the browser's profile to a folder. */
function commandOf(browser: HeardBrowser, profile: string, address: string): string[] {
  mkdirSync(profile, { recursive: true });
  if (browser === 'chromium')
    return [
      pathOf('chromium') ?? '',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
      '--force-renderer-accessibility',
      `--user-data-dir=${profile}`,
      address,
    ];
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  return [pathOf('firefox-esr', 'firefox') ?? '', '--no-remote', '--profile', profile, address];
}

/** Waits, for 20 seconds at most, until a speech server was asked for more than a number of texts. */
async function untilHeard({ spoken }: SpeechServer, count: number): Promise<void> {
  for (let tries = 0; tries < 100 && spoken.length <= count; tries += 1) await pause(200);
}

/** Waits until a speech server was asked for nothing for a time, and returns what it was asked for since. */
async function untilSilent({ spoken }: SpeechServer, from: number, silence: number): Promise<string[]> {
  let [count, since] = [spoken.length, Date.now()];
  while (Date.now() - since < silence) {
    await pause(100);
    if (spoken.length !== count) [count, since] = [spoken.length, Date.now()];
  }
  return spoken.slice(from);
}

/** Writes Orca’s settings to its folder: keys are not said, so that what is heard after a key is the page. */
function writeSettings(folder: string): void {
  const profile = ['Default', 'default'];
  const settings = {
    general: { startingProfile: profile },
    profiles: { default: { profile, enableKeyEcho: false } },
    pronunciations: {},
    keybindings: {},
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'user-settings.conf'), JSON.stringify(settings));
}

/** Starts a display, a D-Bus session, the accessibility bus, a window manager and Orca. */
export async function startOrca(): Promise<Orca> {
  const folder = mkdtempSync(join(tmpdir(), 'orca-'));
  const socket = join(folder, 'speech');
  const speech = await startSpeechServer(socket);
  const children: ChildProcess[] = [];
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    HOME: folder,
    XDG_RUNTIME_DIR: folder,
    XDG_DATA_HOME: join(folder, 'data'),
    XDG_CONFIG_HOME: join(folder, 'config'),
    LANG: 'C.UTF-8',
    SPEECHD_ADDRESS: `unix_socket:${socket}`,
    GNOME_ACCESSIBILITY: '1',
    ACCESSIBILITY_ENABLED: '1',
    GTK_MODULES: 'gail:atk-bridge',
    NO_AT_BRIDGE: '0',
  };
  const run = (command: readonly string[]) => {
    const [program = '', ...args] = command;
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
    children.push(child);
    return child;
  };
  env['DISPLAY'] =
    `:${await firstLine(run(['Xvfb', '-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp']))}`;
  env['DBUS_SESSION_BUS_ADDRESS'] = await firstLine(
    run(['dbus-daemon', '--session', '--nofork', '--print-address']),
  );
  run([launcher, '--launch-immediately']);
  run(['openbox']);
  await pause(1500);
  writeSettings(join(folder, 'data', 'orca'));
  run(['orca', '--replace']);
  while (!speech.spoken.length) await pause(200);
  await untilSilent(speech, 0, 2000);
  let browser: ChildProcess | undefined;
  const closeBrowser = async () => {
    await stop(browser);
    browser = undefined;
  };
  return {
    open: async (name, address) => {
      await closeBrowser();
      const from = speech.spoken.length;
      browser = run(commandOf(name, join(folder, `${name}-${String(Date.now())}`), address));
      const isLoaded = () =>
        speech.spoken.slice(from).some((text) => /^Finished loading (?!New Tab)/.test(text));
      const deadline = Date.now() + 240_000;
      while (!isLoaded() && Date.now() < deadline) await pause(200);
      return untilSilent(speech, from, 8000);
    },
    press: async (key) => {
      const from = speech.spoken.length;
      spawnSync('xdotool', ['key', key], { env });
      await untilHeard(speech, from);
      return untilSilent(speech, from, 1500);
    },
    closeBrowser,
    close: async () => {
      await closeBrowser();
      for (const child of children.reverse()) await stop(child);
      speech.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
