// A stream of files → the same files, looked for while the first ones are read, so that their number is known early.

/** Files that may wait to be read; beyond them the search pauses, so that memory stays flat. */
const most = 20_000;

/** Draws from a source as fast as it gives, up to a bound, and hands out one item a call. */
export class Ahead<T> {
  /** Items the source has given so far. */
  found = 0;
  /** True once the source has given all it has. */
  complete = false;
  #waiting: T[] = [];
  #taken = 0;
  #failure: { error: unknown } | null = null;
  #stopped = false;
  #wake: (() => void)[] = [];

  constructor(source: AsyncIterable<T> | Iterable<T>) {
    this.#fill(source).catch((error: unknown) => {
      this.#failure = { error };
      this.#wakeAll();
    });
  }

  /** The next item, null when there is none left. Throws what the source threw. */
  async next(): Promise<T | null> {
    for (;;) {
      if (this.#failure !== null) throw this.#failure.error;
      const item = this.#waiting[this.#taken];
      if (item !== undefined) {
        this.#taken += 1;
        if (this.#taken >= most / 2) this.#compact();
        return item;
      }
      if (this.complete) return null;
      await new Promise<void>((resolve) => this.#wake.push(resolve));
    }
  }

  /** Looks no further. */
  stop(): void {
    this.#stopped = true;
    this.#wakeAll();
  }

  async #fill(source: AsyncIterable<T> | Iterable<T>): Promise<void> {
    for await (const item of source) {
      this.#waiting.push(item);
      this.found += 1;
      this.#wakeAll();
      while (this.#waiting.length - this.#taken >= most && !this.#stopped)
        await new Promise<void>((resolve) => this.#wake.push(resolve));
      if (this.#stopped) return;
    }
    this.complete = true;
    this.#wakeAll();
  }

  #compact(): void {
    this.#waiting = this.#waiting.slice(this.#taken);
    this.#taken = 0;
    this.#wakeAll();
  }

  #wakeAll(): void {
    for (const wake of this.#wake.splice(0)) wake();
  }
}
