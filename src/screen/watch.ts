// A thread beside a child's main one: ends the process when it takes too much memory or its parent is gone.
import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { overMemory } from './messages.ts';

const { memoryMb, parent }: { memoryMb: number; parent: number } = workerData;
/** Milliseconds between two looks; a look takes some microseconds. */
const pause = 15;
/** So much may come on top between two looks: a bomb inflates some 300 MB a second. */
const marginMb = 12;
const never = new Int32Array(new SharedArrayBuffer(4));

// Resident memory counts all there is (heap, array buffers, WebAssembly), which no limit of V8 does.
while (true) {
  Atomics.wait(never, 0, 0, pause);
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
  if (process.memoryUsage.rss() > (memoryMb - marginMb) * 1_000_000) {
    writeSync(2, overMemory);
    process.kill(process.pid, 'SIGKILL');
  }
}
