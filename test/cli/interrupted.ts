// A process that listens for an interruption and then goes on: the test interrupts it twice.
import { listenForInterrupt } from '../../src/cli/interrupt.ts';

const { signal } = listenForInterrupt();
signal.addEventListener('abort', () => process.stdout.write('aborted\n'));
setInterval(() => {}, 1_000);
process.stdout.write('listening\n');
