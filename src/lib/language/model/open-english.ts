import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { gunzipSync } from 'fflate';
import { type Asset, parseAsset } from './asset.ts';
import { ASSET_SHA256 } from './asset-hash.ts';
import type { Kernel } from './kernel.ts';
import { type ModelRefusal, refuse } from './messages.ts';
import type { EnglishModel, KernelKind } from './model.ts';
import { makeParser } from './parser.ts';
import { makePlainKernel } from './plain-kernel.ts';
import { makeWasmKernel } from './wasm-kernel.ts';
import { countWeights } from './weights.ts';

export type OpenOptions = {
  readonly kernel?: KernelKind; // `wasm` falls back to `plain` where it may not run
  readonly sha256?: string; // of another asset than the one that ships
};

const unpack = (bytes: Uint8Array): Asset | undefined => {
  try {
    return parseAsset(gunzipSync(bytes));
  } catch {
    return undefined;
  }
};

const chooseKernel = (asset: Asset, kind: KernelKind): Kernel =>
  (kind === 'wasm' ? makeWasmKernel(countWeights(asset)) : undefined) ?? makePlainKernel();

/** Opens the English model from the bytes of its asset. */
export const openEnglish = (
  bytes: Uint8Array,
  { kernel = 'wasm', sha256: expected = ASSET_SHA256 }: OpenOptions = {},
): EnglishModel | ModelRefusal => {
  if (bytesToHex(sha256(bytes)) !== expected) return refuse('not-the-model');
  const asset = unpack(bytes);
  return asset === undefined ? refuse('damaged') : makeParser(asset, chooseKernel(asset, kernel));
};
