// Nothing in -> PDFium (WebAssembly) as a table of plain numeric calls, with a cap on the memory it may take.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

type Call = (...args: number[]) => number;

/** The calls used, by the name PDFium gives them; every argument and answer is a number or a pointer. */
const names = [
  'malloc',
  'free',
  'PDFiumExt_Init',
  'FPDF_DestroyLibrary',
  'FPDF_LoadMemDocument',
  'FPDF_CloseDocument',
  'FPDF_GetLastError',
  'FPDF_GetPageCount',
  'FPDF_LoadPage',
  'FPDF_ClosePage',
  'FPDF_GetPageBoundingBox',
  'FPDFPage_GetRotation',
  'FPDFPage_CountObjects',
  'FPDFPage_GetObject',
  'FPDFPageObj_GetType',
  'FPDFPageObj_GetBounds',
  'FPDFPageObj_GetFillColor',
  'FPDFPageObj_GetMatrix',
  'FPDFPageObj_GetClipPath',
  'FPDFPath_GetDrawMode',
  'FPDFPath_CountSegments',
  'FPDFFormObj_CountObjects',
  'FPDFFormObj_GetObject',
  'FPDFPageObj_SetIsActive',
  'FPDFPageObj_CountMarks',
  'FPDFPageObj_GetMark',
  'FPDFPageObj_RemoveMark',
  'FPDFPageObjMark_GetParamStringValue',
  'FPDFPage_Flatten',
  'FPDF_GetFormType',
  'FPDFClipPath_CountPaths',
  'FPDFClipPath_CountPathSegments',
  'FPDFClipPath_GetPathSegment',
  'FPDFPathSegment_GetPoint',
  'FPDFText_LoadPage',
  'FPDFText_ClosePage',
  'FPDFText_CountChars',
  'FPDFText_GetUnicode',
  'FPDFText_IsGenerated',
  'FPDFText_GetLooseCharBox',
  'FPDFText_GetCharOrigin',
  'FPDFText_GetTextObject',
  'FPDFText_GetFillColor',
  'FPDFText_GetStrokeColor',
  'FPDFText_GetMatrix',
  'FPDFText_GetFontSize',
  'FPDFTextObj_GetFont',
  'FPDFTextObj_GetTextRenderMode',
  'FPDFFont_GetBaseFontName',
  'FPDFFont_GetWeight',
  'FPDFFont_GetFlags',
  'FPDFLink_Enumerate',
  'FPDFLink_GetAction',
  'FPDFLink_GetAnnotRect',
  'FPDFAction_GetURIPath',
  'FPDFBitmap_CreateEx',
  'FPDFBitmap_FillRect',
  'FPDFBitmap_Destroy',
  'FPDF_RenderPageBitmap',
] as const;
type Name = (typeof names)[number];

/** PDFium in memory: call it, and look at its memory (views are renewed when it grows). */
export interface Engine {
  call: Readonly<Record<Name, Call>>;
  /** Scratch space of 512 bytes for answers by pointer; valid until the next call that uses it. */
  scratch: number;
  memory(): Views;
  /** True once PDFium was refused memory; it ends by aborting. */
  exhausted(): boolean;
}

interface Views {
  bytes: Uint8Array;
  ints: Int32Array;
  floats: Float32Array;
  doubles: Float64Array;
}

/** Memory in bytes the engine may grow to: honest resumes stay under 100 MB, inflated bombs do not. */
const maxHeap = 256 * 1024 * 1024;

let compiled: Promise<WebAssembly.Module> | null = null;
let opened: Promise<Engine> | null = null;

/** Opens PDFium once a process; `discardEngine` after an abort makes the next call open a fresh one. */
export function openEngine(): Promise<Engine> {
  opened ??= startEngine();
  return opened;
}

/**
 * Starts the library of an engine again, which takes 5 µs; no document may be open. PDFium shares stand-in fonts
 * between documents and bends them to the last one: what a file without fonts of its own comes out as would depend
 * on the files before it.
 */
export function renewEngine({ call }: Engine): void {
  call.FPDF_DestroyLibrary();
  call.PDFiumExt_Init();
}

/** Forgets the engine: after an abort its memory is in no known state. */
export function discardEngine(): void {
  opened = null;
}

async function startEngine(): Promise<Engine> {
  const { init } = await import('@embedpdf/pdfium');
  compiled ??= compile();
  const module = await compiled;
  let started: WebAssembly.Instance | null = null;
  let refused = false;
  const overrides = {
    print: () => {},
    printErr: () => {},
    instantiateWasm(imports: WebAssembly.Imports, receive: (instance: WebAssembly.Instance) => void) {
      capHeap(imports, () => {
        refused = true;
      });
      WebAssembly.instantiate(module, imports).then((instance) => {
        started = instance;
        receive(instance);
      });
      return {};
    },
  };
  await init(overrides);
  return wrap(started, () => refused);
}

async function compile(): Promise<WebAssembly.Module> {
  const file = fileURLToPath(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm'));
  return WebAssembly.compile(await readFile(file));
}

/** Replaces the import by which PDFium asks for memory with one that refuses beyond `maxHeap`. */
function capHeap(imports: WebAssembly.Imports, onRefusal: () => void): void {
  const environment = imports.env;
  const grow = environment?.emscripten_resize_heap;
  if (!environment || typeof grow !== 'function') return;
  environment.emscripten_resize_heap = (size: number) => {
    if (size >>> 0 <= maxHeap) return grow(size);
    onRefusal();
    return 0;
  };
}

function wrap(instance: WebAssembly.Instance | null, exhausted: () => boolean): Engine {
  const memory = instance?.exports.memory;
  if (!instance || !(memory instanceof WebAssembly.Memory)) throw new Error('PDFium did not start');
  const call = tableOf(instance.exports);
  call.PDFiumExt_Init();
  let views = viewsOf(memory.buffer);
  return {
    call,
    scratch: call.malloc(512),
    exhausted,
    memory() {
      // Growing detaches the old buffer; asking the memory for its buffer each time costs more.
      if (views.bytes.length === 0) views = viewsOf(memory.buffer);
      return views;
    },
  };
}

function viewsOf(buffer: ArrayBuffer): Views {
  return {
    bytes: new Uint8Array(buffer),
    ints: new Int32Array(buffer),
    floats: new Float32Array(buffer),
    doubles: new Float64Array(buffer),
  };
}

function tableOf(exports: WebAssembly.Exports): Record<Name, Call> {
  const found = new Map<Name, Call>();
  for (const name of names) {
    const value = exports[name];
    if (!isCall(value)) throw new Error(`PDFium has no ${name}`);
    found.set(name, value);
  }
  const entries: Partial<Record<Name, Call>> = Object.fromEntries(found);
  if (!isComplete(entries)) throw new Error('PDFium is incomplete');
  return entries;
}

function isCall(value: unknown): value is Call {
  return typeof value === 'function';
}

function isComplete(table: Partial<Record<Name, Call>>): table is Record<Name, Call> {
  return names.every((name) => table[name] !== undefined);
}

/** A NUL-terminated UTF-8 string that `ask` writes (it answers the bytes needed); at most `limit` bytes. */
export function readString(
  engine: Engine,
  ask: (buffer: number, size: number) => number,
  limit = 2048,
): string {
  const size = ask(0, 0);
  if (size <= 1) return '';
  const length = Math.min(size, limit);
  const buffer = engine.call.malloc(size);
  ask(buffer, size);
  const text = new TextDecoder().decode(engine.memory().bytes.subarray(buffer, buffer + length - 1));
  engine.call.free(buffer);
  return text;
}
