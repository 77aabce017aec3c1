import { createServer, type Socket } from 'node:net';
import { rmSync } from 'node:fs';

/** A server for screen readers that speaks SSIP, the protocol of Speech Dispatcher, and keeps what it is asked to say instead of saying it. */
export interface SpeechServer {
  /** The texts in order, without markup. */
  spoken: string[];
  close: () => void;
}

/** The answers to commands whose answer is more than a confirmation. */
const answers: readonly (readonly [RegExp, string])[] = [
  [/^LIST OUTPUT_MODULES/, '250-kept\r\n250 OK MODULES LISTED'],
  [/^LIST (?:SYNTHESIS_)?VOICES/, '249-English\ten\tnone\r\n249 OK VOICES LISTED'],
  [/^HISTORY GET CLIENT_ID/, '245-1\r\n245 OK CLIENT ID SENT'],
  [/^GET OUTPUT_MODULE/, '251-kept\r\n251 OK GET RETURNED'],
  [/^GET LANGUAGE/, '251-en\r\n251 OK GET RETURNED'],
  [/^GET /, '251-0\r\n251 OK GET RETURNED'],
  [/^SPEAK/, '230 OK RECEIVING DATA'],
  [/^QUIT/, '231 HAPPY HACKING'],
];

/** The words of SSML. */
const plainText = (ssml: string): string =>
  ssml
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Answers the lines of one client; each text is reported as said as soon as it is queued. */
function serveClient(socket: Socket, spoken: string[]): void {
  let [buffered, messages] = ['', 0];
  let text: string[] | undefined;
  const keep = (words: string) => {
    messages += 1;
    if (words) spoken.push(words);
    const id = String(messages);
    const event = (code: number, name: string) =>
      `${String(code)}-${id}\r\n${String(code)}-1\r\n${String(code)} ${name}\r\n`;
    socket.write(`225-${id}\r\n225 OK MESSAGE QUEUED\r\n`);
    // A client listens for the events of a message only once it has its number.
    setTimeout(() => socket.write(event(701, 'BEGIN') + event(702, 'END')), 20);
  };
  const answer = (line: string) => {
    if (text && line === '.') {
      keep(plainText(text.join(' ')));
      text = undefined;
    } else if (text) text.push(line.replace(/^\.\./, '.'));
    else if (/^(?:CHAR|KEY|SOUND_ICON) /.test(line)) keep(line.replace(/^\S+ /, ''));
    else {
      if (line.startsWith('SPEAK')) text = [];
      socket.write(`${answers.find(([command]) => command.test(line))?.[1] ?? '200 OK'}\r\n`);
    }
  };
  socket.setEncoding('utf8').on('data', (bytes: string) => {
    const lines = (buffered + bytes).split('\r\n');
    buffered = lines.pop() ?? '';
    lines.forEach(answer);
  });
  socket.on('error', () => socket.destroy());
}

/** Starts a speech server at the path of a Unix socket. */
export async function startSpeechServer(path: string): Promise<SpeechServer> {
  rmSync(path, { force: true });
  const spoken: string[] = [];
  const server = createServer((socket) => {
    serveClient(socket, spoken);
  });
  await new Promise<void>((done) => server.listen(path, done));
  return { spoken, close: () => server.close() };
}
