// Ctrl-C and SIGTERM → a signal that ends the work but not the report; the second one ends the process.

export interface Interrupt {
  signal: AbortSignal;
  /** From here on an interruption ends the process, as it does without us. */
  release(): void;
}

/** Listens for the first interruption; with it, listening ends. */
export function listenForInterrupt(): Interrupt {
  const controller = new AbortController();
  const names = ['SIGINT', 'SIGTERM'] as const;
  const release = (): void => {
    for (const name of names) process.off(name, stop);
  };
  const stop = (): void => {
    release();
    controller.abort();
  };
  for (const name of names) process.on(name, stop);
  return { signal: controller.signal, release };
}
