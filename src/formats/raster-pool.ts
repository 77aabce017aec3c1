import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ResvgRenderOptions } from '@resvg/resvg-js';
import type { Answer, Order } from './raster.worker.ts';

interface Waiting {
  done: (png: Uint8Array<ArrayBuffer>) => void;
  fail: (fault: unknown) => void;
}

/** A thread that draws, with the pictures that it has yet to give. It keeps no program alive that waits for none. */
function start() {
  const worker = new Worker(resolve('src/formats/raster.worker.ts'));
  const waiting = new Map<number, Waiting>();
  worker.unref();
  worker.on('message', (answer: Answer) => {
    const order = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) worker.unref();
    if ('png' in answer) order?.done(answer.png);
    else order?.fail(answer.fault);
  });
  worker.on('error', (fault) => {
    for (const { fail } of waiting.values()) fail(fault);
  });
  const draw = (order: Order) =>
    new Promise<Uint8Array<ArrayBuffer>>((done, fail) => {
      waiting.set(order.id, { done, fail });
      worker.ref();
      worker.postMessage(order);
    });
  return { draw, load: () => waiting.size };
}

const threads: ReturnType<typeof start>[] = [];
let orders = 0;

/** A PNG of an SVG document, drawn in a thread of its own: one for each core, started as they are needed. */
export function draw(svg: string, options: ResvgRenderOptions): Promise<Uint8Array<ArrayBuffer>> {
  const idle = threads.find(({ load }) => load() === 0);
  if (!idle && threads.length < availableParallelism()) threads.push(start());
  const thread = idle ?? threads.toSorted((a, b) => a.load() - b.load())[0] ?? start();
  orders += 1;
  return thread.draw({ id: orders, svg, options });
}
