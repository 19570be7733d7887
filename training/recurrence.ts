import {
  add,
  advance,
  type Code,
  get,
  int,
  isBelow,
  loadVector,
  repeat,
  set,
  storeVector,
  subtract,
  type WasmFunction,
} from '../src/lib/language/model/assemble.ts';
import { floats, minus, plus, sigmoidOf, times } from './simd.ts';

// Both functions run one sentence in one direction: four units at a time, row after row, states in registers.
// Matrices are given by their first row in that direction; steps lead to the next row and may be negative.
const [SUMS, INPUT, STATES, FORGETS, RESETS, OUTPUT, MASK, BIAS, RECURRENT] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const [ROWS, STEP, WIDTH, UNITS] = [9, 10, 11, 12]; // step and width in bytes, units as bytes of this direction

type Walk = { readonly offset: number; readonly at: number; readonly left: number; readonly sumsAt: number };

const at = (base: number, offset: number): Code => add(get(base), get(offset));
/** The third part of a matrix row or of a bias: candidate 0, forget 1, reset 2. */
const part = (base: Code, index: number): Code =>
  index === 0 ? base : add(base, index === 1 ? get(WIDTH) : add(get(WIDTH), get(WIDTH)));

const threeSteps: Code = add(get(STEP), add(get(STEP), get(STEP)));

/** For each four units: `before`, then `row` for each row, then `after`. */
const walk = ({ offset, at: position, left, sumsAt }: Walk, before: Code, row: Code, after: Code): Code => [
  set(offset, int(0)),
  repeat(
    [
      set(position, get(offset)),
      set(sumsAt, get(offset)),
      set(left, get(ROWS)),
      before,
      repeat(
        [row, advance(position, get(STEP)), advance(sumsAt, threeSteps), set(left, subtract(get(left), int(1)))],
        get(left),
      ),
      after,
      advance(offset, int(16)),
    ],
    isBelow(get(offset), get(UNITS)),
  ),
];

const forwardLocals = (() => {
  const first = 13;
  const [offset, position, left, sumsAt] = [first, first + 1, first + 2, first + 3];
  const vectors = first + 4;
  return { walk: { offset, at: position, left, sumsAt }, vectors };
})();

const forward: WasmFunction = (() => {
  const { walk: walking, vectors: v } = forwardLocals;
  const [PREVIOUS, FORGET, RESET, CANDIDATE, B0, B1, B2, V1, V2, M, POWER, REST] = [
    v,
    v + 1,
    v + 2,
    v + 3,
    v + 4,
    v + 5,
    v + 6,
    v + 7,
    v + 8,
    v + 9,
    v + 10,
    v + 11,
  ];
  const bias = at(BIAS, walking.offset);
  const recurrent = at(RECURRENT, walking.offset);
  const sums = at(SUMS, walking.sumsAt);
  return {
    name: 'recur',
    parameters: 13,
    locals: { i32: 4, v128: 12 },
    body: walk(
      walking,
      [
        set(PREVIOUS, floats(0)),
        set(B0, loadVector(bias)),
        set(B1, loadVector(part(bias, 1))),
        set(B2, loadVector(part(bias, 2))),
        set(V1, loadVector(recurrent)),
        set(V2, loadVector(part(recurrent, 1))),
        set(M, loadVector(at(MASK, walking.offset))),
      ],
      [
        set(FORGET, plus(plus(loadVector(part(sums, 1)), get(B1)), times(get(V1), get(PREVIOUS)))),
        sigmoidOf(FORGET, POWER, REST),
        set(RESET, plus(plus(loadVector(part(sums, 2)), get(B2)), times(get(V2), get(PREVIOUS)))),
        sigmoidOf(RESET, POWER, REST),
        set(CANDIDATE, plus(loadVector(sums), get(B0))),
        set(PREVIOUS, plus(get(CANDIDATE), times(get(FORGET), minus(get(PREVIOUS), get(CANDIDATE))))),
        storeVector(at(STATES, walking.at), get(PREVIOUS)),
        storeVector(at(FORGETS, walking.at), get(FORGET)),
        storeVector(at(RESETS, walking.at), get(RESET)),
        set(REST, loadVector(at(INPUT, walking.at))),
        storeVector(
          at(OUTPUT, walking.at),
          times(get(M), plus(get(REST), times(get(RESET), minus(get(PREVIOUS), get(REST))))),
        ),
      ],
      [],
    ),
  };
})();

const OUTPUT_GRADIENT = OUTPUT;
const [INPUT_GRADIENT, SUMS_GRADIENT, BIAS_GRADIENT, RECURRENT_GRADIENT] = [13, 14, 15, 16];

const backward: WasmFunction = (() => {
  const walking = { offset: 17, at: 18, left: 19, sumsAt: 20 };
  const v = 21;
  const [CARRIED, DH, DC, X, PREVIOUS, CANDIDATE, FORGET, RESET, STATE] = [
    v,
    v + 1,
    v + 2,
    v + 3,
    v + 4,
    v + 5,
    v + 6,
    v + 7,
    v + 8,
  ];
  const [DU, DF, DR, DB0, DB1, DB2, DV1, DV2, B0, V1, V2, M] = [
    v + 9,
    v + 10,
    v + 11,
    v + 12,
    v + 13,
    v + 14,
    v + 15,
    v + 16,
    v + 17,
    v + 18,
    v + 19,
    v + 20,
  ];
  const gradients = at(SUMS_GRADIENT, walking.sumsAt);
  const recurrent = at(RECURRENT, walking.offset);
  const collect = (target: Code, sum: number): Code => storeVector(target, plus(loadVector(target), get(sum)));
  const biasGradient = at(BIAS_GRADIENT, walking.offset);
  const recurrentGradient = at(RECURRENT_GRADIENT, walking.offset);
  const oneMinus = (x: number): Code => minus(floats(1), get(x));
  // The state before the sentence’s first row is zero: the row loop ends there, one row past `left` = 1.
  const previousState: Code = [
    get(walking.left),
    int(1),
    0x46, // equal
    0x04,
    0x7b,
    floats(0),
    0x05,
    loadVector(add(at(STATES, walking.at), get(STEP))),
    0x0b,
  ];
  return {
    name: 'recurBack',
    parameters: 17,
    locals: { i32: 4, v128: 21 },
    body: walk(
      walking,
      [
        [CARRIED, DB0, DB1, DB2, DV1, DV2].map((sum) => set(sum, floats(0))),
        set(B0, loadVector(at(BIAS, walking.offset))),
        set(V1, loadVector(recurrent)),
        set(V2, loadVector(part(recurrent, 1))),
        set(M, loadVector(at(MASK, walking.offset))),
      ],
      [
        set(X, loadVector(at(INPUT, walking.at))),
        set(STATE, loadVector(at(STATES, walking.at))),
        set(FORGET, loadVector(at(FORGETS, walking.at))),
        set(RESET, loadVector(at(RESETS, walking.at))),
        set(PREVIOUS, previousState),
        set(CANDIDATE, plus(loadVector(at(SUMS, walking.sumsAt)), get(B0))),
        set(DH, times(loadVector(at(OUTPUT_GRADIENT, walking.at)), get(M))),
        set(DC, plus(times(get(DH), get(RESET)), get(CARRIED))),
        set(DU, times(get(DC), oneMinus(FORGET))),
        set(DF, times(times(get(DU), minus(get(PREVIOUS), get(CANDIDATE))), get(FORGET))),
        set(DR, times(times(get(DH), minus(get(STATE), get(X))), times(get(RESET), oneMinus(RESET)))),
        storeVector(at(INPUT_GRADIENT, walking.at), times(get(DH), oneMinus(RESET))),
        storeVector(gradients, get(DU)),
        storeVector(part(gradients, 1), get(DF)),
        storeVector(part(gradients, 2), get(DR)),
        set(DB0, plus(get(DB0), get(DU))),
        set(DB1, plus(get(DB1), get(DF))),
        set(DB2, plus(get(DB2), get(DR))),
        set(DV1, plus(get(DV1), times(get(DF), get(PREVIOUS)))),
        set(DV2, plus(get(DV2), times(get(DR), get(PREVIOUS)))),
        set(CARRIED, plus(times(get(DC), get(FORGET)), plus(times(get(DF), get(V1)), times(get(DR), get(V2))))),
      ],
      [
        collect(biasGradient, DB0),
        collect(part(biasGradient, 1), DB1),
        collect(part(biasGradient, 2), DB2),
        collect(recurrentGradient, DV1),
        collect(part(recurrentGradient, 1), DV2),
      ],
    ),
  };
})();

export const RECURRENCES: readonly WasmFunction[] = [forward, backward];
