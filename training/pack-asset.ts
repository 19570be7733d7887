import { gzipSync } from 'fflate';
import { type Asset, printAsset } from '../src/lib/language/model/asset.ts';

/** The bytes that ship: the same asset always gives the same bytes. */
export const packAsset = (asset: Asset): Uint8Array => gzipSync(printAsset(asset), { level: 9, mtime: 0 });
