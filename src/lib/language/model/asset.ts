import { object, array, number, string, safeParse } from 'valibot';

/** What the asset says of itself, in front of its numbers. */
const Header = object({
  format: string(),
  version: string(),
  embedding: number(), // numbers a row of the table
  width: number(), // units of a layer
  layers: number(),
  headWidth: number(),
  slots: array(number()), // entries of each slot's vocabulary
  steps: array(number()), // size of one step of the table, one a slot
  tags: array(string()),
  labels: array(string()),
  matrices: array(object({ name: string(), rows: number(), columns: number() })),
  vectors: array(object({ name: string(), size: number() })),
});

export type AssetHeader = {
  readonly format: string;
  readonly version: string;
  readonly embedding: number;
  readonly width: number;
  readonly layers: number;
  readonly headWidth: number;
  readonly slots: readonly number[];
  readonly steps: readonly number[];
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly matrices: readonly { readonly name: string; readonly rows: number; readonly columns: number }[];
  readonly vectors: readonly { readonly name: string; readonly size: number }[];
};

/** Weights of ±127, to be multiplied by the scale of their column. */
export type AssetMatrix = {
  readonly rows: number;
  readonly columns: number;
  readonly weights: Int8Array;
  readonly scales: Float32Array;
};

export type Asset = {
  readonly header: AssetHeader;
  readonly vocabulary: readonly (readonly string[])[];
  readonly table: Int8Array; // three reserved rows and the entries, slot after slot
  readonly matrices: ReadonlyMap<string, AssetMatrix>;
  readonly vectors: ReadonlyMap<string, Float32Array>;
};

export const FORMAT = 'says-who/english@1';
export const RESERVED_ROWS = 3;

type Reader = {
  readonly bytes: (count: number) => Uint8Array;
  readonly text: () => string;
  readonly floats: (count: number) => Float32Array;
  readonly isAtEnd: () => boolean;
};

const makeReader = (all: Uint8Array): Reader => {
  const view = new DataView(all.buffer, all.byteOffset, all.byteLength);
  let at = 0;
  const bytes: Reader['bytes'] = (count) => {
    if (at + count > all.length) throw new RangeError(`Expected ${count} more bytes, got ${all.length - at}`);
    at += count;
    return all.slice(at - count, at);
  };
  const text: Reader['text'] = () => {
    const length = view.getUint32(at, true);
    at += 4;
    return new TextDecoder().decode(bytes(length));
  };
  const floats: Reader['floats'] = (count) => {
    const from = at;
    bytes(4 * count);
    return Float32Array.from({ length: count }, (_, index) => view.getFloat32(from + 4 * index, true));
  };
  return { bytes, text, floats, isAtEnd: () => at === all.length };
};

const signedBytes = (bytes: Uint8Array): Int8Array => new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);

const readHeader = (text: string): AssetHeader | undefined => {
  const read = safeParse(Header, JSON.parse(text));
  return read.success && read.output.format === FORMAT ? read.output : undefined;
};

const cutVocabulary = (text: string, slots: readonly number[]): string[][] => {
  const entries = text.split('\n');
  let at = 0;
  return slots.map((count) => {
    at += count;
    return entries.slice(at - count, at);
  });
};

/** Reads an unpacked asset; `undefined` where it is not one. Throws on bytes that end too early. */
export const parseAsset = (all: Uint8Array): Asset | undefined => {
  const reader = makeReader(all);
  const header = readHeader(reader.text());
  if (header === undefined) return undefined;
  const vocabulary = cutVocabulary(reader.text(), header.slots);
  const rows = header.slots.reduce((sum, count) => sum + count + RESERVED_ROWS, 0);
  const table = signedBytes(reader.bytes(rows * header.embedding));
  const matrices = new Map(
    header.matrices.map(({ name, rows: depth, columns }): [string, AssetMatrix] => [
      name,
      {
        rows: depth,
        columns,
        weights: signedBytes(reader.bytes(depth * columns)),
        scales: reader.floats(columns),
      },
    ]),
  );
  const vectors = new Map(header.vectors.map(({ name, size }): [string, Float32Array] => [name, reader.floats(size)]));
  return reader.isAtEnd() ? { header, vocabulary, table, matrices, vectors } : undefined;
};

/** The bytes that `parseAsset` reads. */
export const printAsset = ({ header, vocabulary, table, matrices, vectors }: Asset): Uint8Array => {
  const parts: Uint8Array[] = [];
  const text = (words: string): void => {
    const bytes = new TextEncoder().encode(words);
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, bytes.length, true);
    parts.push(length, bytes);
  };
  const floats = (numbers: Float32Array): void => {
    const bytes = new Uint8Array(4 * numbers.length);
    const view = new DataView(bytes.buffer);
    numbers.forEach((value, index) => {
      view.setFloat32(4 * index, value, true);
    });
    parts.push(bytes);
  };
  text(JSON.stringify(header));
  text(vocabulary.flat().join('\n'));
  parts.push(new Uint8Array(table.buffer, table.byteOffset, table.length));
  for (const { weights, scales } of matrices.values()) {
    parts.push(new Uint8Array(weights.buffer, weights.byteOffset, weights.length));
    floats(scales);
  }
  for (const vector of vectors.values()) floats(vector);
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};
