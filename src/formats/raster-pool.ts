import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ResvgRenderOptions } from '@resvg/resvg-js';
import type { RasterResponse, RasterRequest } from './raster.worker.ts';

interface PendingRequest {
  resolve: (png: Uint8Array<ArrayBuffer>) => void;
  reject: (error: unknown) => void;
}

/** Starts a worker thread with its pending requests. The thread does not keep the process alive while it has none. */
function startWorker() {
  const worker = new Worker(resolve('src/formats/raster.worker.ts'));
  const pending = new Map<number, PendingRequest>();
  worker.unref();
  worker.on('message', (response: RasterResponse) => {
    const request = pending.get(response.id);
    pending.delete(response.id);
    if (pending.size === 0) worker.unref();
    if ('png' in response) request?.resolve(response.png);
    else request?.reject(response.error);
  });
  worker.on('error', (error) => {
    for (const { reject } of pending.values()) reject(error);
  });
  const rasterise = (request: RasterRequest) =>
    new Promise<Uint8Array<ArrayBuffer>>((done, fail) => {
      pending.set(request.id, { resolve: done, reject: fail });
      worker.ref();
      worker.postMessage(request);
    });
  return { rasterise, load: () => pending.size };
}

const workers: ReturnType<typeof startWorker>[] = [];
let requests = 0;

/** Renders an SVG document as a PNG in a worker thread; there is at most one for each core, started on demand. */
export function rasteriseInWorker(
  svg: string,
  options: ResvgRenderOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const idle = workers.find(({ load }) => load() === 0);
  if (!idle && workers.length < availableParallelism()) workers.push(startWorker());
  const worker = idle ?? workers.toSorted((a, b) => a.load() - b.load())[0] ?? startWorker();
  requests += 1;
  return worker.rasterise({ id: requests, svg, options });
}
