/** Instructions as nested lists of bytes, flattened when the module is put together. */
export type Code = number | readonly Code[];

/** One exported function: its parameters are all i32, its locals come after them. */
export type WasmFunction = {
  readonly name: string;
  readonly parameters: number;
  readonly locals: { readonly i32: number; readonly v128: number };
  readonly body: Code;
};

const I32 = 0x7f;
const V128 = 0x7b;

export const unsigned = (value: number): number[] =>
  value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];

const signed = (value: number): number[] =>
  value >= -64 && value < 64 ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)];

export const get = (local: number): Code => [0x20, local];
export const set = (local: number, value: Code): Code => [value, 0x21, local];
export const int = (value: number): Code => [0x41, signed(value)];
export const add = (a: Code, b: Code): Code => [a, b, 0x6a];
export const subtract = (a: Code, b: Code): Code => [a, b, 0x6b];
export const multiply = (a: Code, b: Code): Code => [a, b, 0x6c];
export const isBelow = (a: Code, b: Code): Code => [a, b, 0x49];
export const advance = (local: number, by: Code): Code => set(local, add(get(local), by));

/** Runs the body, then again for as long as the condition holds. */
export const repeat = (body: Code, condition: Code): Code => [0x03, 0x40, body, condition, 0x0d, 0, 0x0b];
export const when = (condition: Code, body: Code): Code => [condition, 0x04, 0x40, body, 0x0b];

export const simd = (operation: number, ...operands: readonly Code[]): Code => [operands, 0xfd, unsigned(operation)];
export const loadVector = (address: Code, offset = 0): Code => [address, 0xfd, 0, 2, unsigned(offset)];
export const loadSplat = (address: Code, offset = 0): Code => [address, 0xfd, 9, 2, unsigned(offset)];
export const storeVector = (address: Code, value: Code, offset = 0): Code => [
  address,
  value,
  0xfd,
  11,
  2,
  unsigned(offset),
];

const flatten = (code: Code, bytes: number[]): number[] => {
  if (typeof code === 'number') bytes.push(code);
  else for (const part of code) flatten(part, bytes);
  return bytes;
};

const sized = (content: Code): number[] => {
  const bytes = flatten(content, []);
  return [...unsigned(bytes.length), ...bytes];
};

const section = (id: number, content: Code): Code => [id, sized(content)];
const list = (items: readonly Code[]): Code => [unsigned(items.length), items];
const name = (text: string): Code => sized([...text].map((character) => character.charCodeAt(0)));

const typeOf = ({ parameters }: WasmFunction): Code => [
  0x60,
  list(Array.from({ length: parameters }, () => I32)),
  list([]),
];

const bodyOf = ({ locals, body }: WasmFunction): Code =>
  sized([
    list([
      [unsigned(locals.i32), I32],
      [unsigned(locals.v128), V128],
    ]),
    body,
    0x0b,
  ]);

/** The bytes of a WebAssembly module with these functions over one imported memory, `from.memory`. */
export const assemble = (functions: readonly WasmFunction[]): Uint8Array<ArrayBuffer> => {
  const header = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
  const memory: Code = [name('from'), name('memory'), 2, 0, 1];
  return Uint8Array.from(
    flatten(
      [
        header,
        section(1, list(functions.map(typeOf))),
        section(2, list([memory])),
        section(3, list(functions.map((_, index) => unsigned(index)))),
        section(7, list(functions.map((one, index) => [name(one.name), 0, unsigned(index)]))),
        section(10, list(functions.map(bodyOf))),
      ],
      [],
    ),
  );
};
