// The part of the WebAssembly interface that engine.ts uses: neither lib.es nor @types/node declares it.
declare namespace WebAssembly {
  type Imports = Record<string, Record<string, unknown> | undefined>;
  type Exports = Record<string, unknown>;

  class Module {
    private readonly module: never;
  }

  class Memory {
    readonly buffer: ArrayBuffer;
  }

  class Instance {
    readonly exports: Exports;
  }

  class RuntimeError extends Error {}

  function compile(bytes: Uint8Array): Promise<Module>;
  function instantiate(module: Module, imports: Imports): Promise<Instance>;
}
