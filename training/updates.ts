import {
  add,
  advance,
  type Code,
  get,
  int,
  isBelow,
  loadSplat,
  loadVector,
  multiply,
  repeat,
  set,
  storeVector,
  subtract,
  type WasmFunction,
} from '../src/lib/language/model/assemble.ts';
import { floats, minus, over, plus, root, times } from './simd.ts';

export const DECAY_MEAN = 0.9;
export const DECAY_SQUARE = 0.98;
const TINY = 1e-9;

/** One step of Adam over `bytes` of numbers; `settings` holds the factor of the gradient and the rate. */
const adam: WasmFunction = (() => {
  const [VALUES, GRADIENT, MEAN, SQUARE, BYTES, SETTINGS] = [0, 1, 2, 3, 4, 5];
  const [AT, G, M, S, FACTOR, RATE] = [6, 7, 8, 9, 10, 11];
  const here = (base: number): Code => add(get(base), get(AT));
  return {
    name: 'adam',
    parameters: 6,
    locals: { i32: 1, v128: 5 },
    body: [
      set(FACTOR, loadSplat(get(SETTINGS))),
      set(RATE, loadSplat(get(SETTINGS), 4)),
      set(AT, int(0)),
      repeat(
        [
          set(G, times(loadVector(here(GRADIENT)), get(FACTOR))),
          set(M, plus(times(loadVector(here(MEAN)), floats(DECAY_MEAN)), times(get(G), floats(1 - DECAY_MEAN)))),
          set(
            S,
            plus(
              times(loadVector(here(SQUARE)), floats(DECAY_SQUARE)),
              times(times(get(G), get(G)), floats(1 - DECAY_SQUARE)),
            ),
          ),
          storeVector(here(MEAN), get(M)),
          storeVector(here(SQUARE), get(S)),
          storeVector(
            here(VALUES),
            minus(loadVector(here(VALUES)), over(times(get(RATE), get(M)), plus(root(get(S)), floats(TINY)))),
          ),
          advance(AT, int(16)),
        ],
        isBelow(get(AT), get(BYTES)),
      ),
    ],
  };
})();

/** to += from, over `bytes` of numbers. */
const accumulate: WasmFunction = (() => {
  const [TO, FROM, BYTES, AT] = [0, 1, 2, 3];
  const target = add(get(TO), get(AT));
  return {
    name: 'accumulate',
    parameters: 3,
    locals: { i32: 1, v128: 0 },
    body: [
      set(AT, int(0)),
      repeat(
        [storeVector(target, plus(loadVector(target), loadVector(add(get(FROM), get(AT))))), advance(AT, int(16))],
        isBelow(get(AT), get(BYTES)),
      ),
    ],
  };
})();

const LOAD_I32: Code = [0x28, 2, 0];

/** For each of `count` words, the sum of its `slots` rows of the table; `bytes` is the size of a row. */
const sumRows: WasmFunction = (() => {
  const [ROWS, COUNT, SLOTS, TABLE, BYTES, OUT] = [0, 1, 2, 3, 4, 5];
  const [AT, SLOT, SUM] = [6, 7, 8];
  return {
    name: 'sumRows',
    parameters: 6,
    locals: { i32: 2, v128: 1 },
    body: [
      set(SLOTS, multiply(get(SLOTS), int(4))),
      repeat(
        [
          set(AT, int(0)),
          repeat(
            [
              set(SUM, floats(0)),
              set(SLOT, int(0)),
              repeat(
                [
                  set(
                    SUM,
                    plus(
                      get(SUM),
                      loadVector(
                        add(add(get(TABLE), get(AT)), multiply([add(get(ROWS), get(SLOT)), LOAD_I32], get(BYTES))),
                      ),
                    ),
                  ),
                  advance(SLOT, int(4)),
                ],
                isBelow(get(SLOT), get(SLOTS)),
              ),
              storeVector(add(get(OUT), get(AT)), get(SUM)),
              advance(AT, int(16)),
            ],
            isBelow(get(AT), get(BYTES)),
          ),
          advance(ROWS, get(SLOTS)),
          advance(OUT, get(BYTES)),
          set(COUNT, subtract(get(COUNT), int(1))),
        ],
        get(COUNT),
      ),
    ],
  };
})();

export const UPDATES: readonly WasmFunction[] = [adam, accumulate, sumRows];
