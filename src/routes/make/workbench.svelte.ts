import { SvelteMap } from 'svelte/reactivity';
import type { Nearness } from '$lib/questions/editing/another.ts';
import { freshId, questionOf, type Bench, type Edit } from '$lib/questions/editing/bench.ts';
import type { Note } from '$lib/questions/editing/check-question.ts';
import { historyOf, redo, undo, write, type History } from '$lib/questions/editing/history.ts';
import { sketchOn } from '$lib/questions/editing/sketch.ts';
import type { Passage, Question, Rejection } from '$lib/questions/question.ts';
import type { Answers, Opened } from '$lib/ui/bench/bench-ask.ts';
import { startBenchEngine } from '$lib/ui/bench/bench-engine.ts';
import { editWords, lackWords } from '$lib/ui/bench/bench-words.ts';
import { m } from '$lib/ui/messages/messages.js';
import { idsOf, toggled } from './marks.ts';
import { today } from './today.ts';

/** What marks in the article are for: what proves a question, where an option comes from, or a question yet to be written. */
export type Pointing = { readonly id: string | null; readonly option: number | null };
export type Found = { readonly of: Question; readonly notes: readonly Note[] };

const PAUSE = 250; // ms without a key, then the gates look again
const ONE_GO = 1_000; // ms between letters that are undone together

/** The workbench of one pack, alive on the page: its history, what the engine says of it, and where the teacher is. */
export const openWorkbench = (start: Bench, onkeep: (bench: Bench) => void) => {
  const engine = startBenchEngine();
  const found = new SvelteMap<string, Found>();
  let history = $state.raw<History>(historyOf(start));
  let opened = $state.raw<Opened | null>(null);
  let broken = $state(false);
  let selected = $state<string | null>(start.sketch?.id ?? null);
  let pointing = $state.raw<Pointing | null>(null);
  let lit = $state.raw<readonly Passage[]>([]); // asked to be shown: a fact, an option, a draft
  let said = $state(''); // for those who hear the page
  let read = ''; // which texts the engine has
  let typed = 0; // when the last letter came
  let seed = start.pack.seed;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const bench = $derived(history.now);
  const chosen = $derived(selected === null ? undefined : questionOf(bench, selected));
  const open = $derived(idsOf(bench.pack.questions.filter(({ id }) => (found.get(id)?.notes.length ?? 0) > 0)));

  const fail = (): void => void (broken = true);

  const onBench = (): Question[] => [
    ...history.now.pack.questions,
    ...(history.now.sketch ? [history.now.sketch] : []),
  ];

  const check = async (question: Question): Promise<Answers['check'] | null> => {
    const others = history.now.pack.questions;
    const checked = await engine.ask({ ask: 'check', question, others });
    if (questionOf(history.now, question.id) !== question) return null;
    found.set(question.id, { of: question, notes: checked.notes });
    return checked;
  };

  /** Has the engine look at what changed, the question at hand first. */
  const checkChanged = async (): Promise<void> => {
    const { articles } = history.now.pack;
    const hashes = articles.map(({ hash }) => hash).join();
    if (hashes !== read) {
      read = hashes;
      opened = await engine.ask({ ask: 'open', texts: articles.map(({ text }) => text) });
    }
    const stale = onBench().filter((question) => found.get(question.id)?.of !== question);
    stale.sort((a, b) => Number(b.id === selected) - Number(a.id === selected));
    for (const question of stale) if (questionOf(history.now, question.id) === question) await check(question);
  };

  const settleDown = (): void => {
    onkeep(history.now);
    clearTimeout(timer);
    timer = setTimeout(() => void checkChanged().catch(fail), PAUSE);
  };

  const replace = (next: History): void => {
    history = next;
    if (selected !== null && !questionOf(next.now, selected)) selected = null;
    if (pointing?.id && !questionOf(next.now, pointing.id)) pointing = null;
    settleDown();
  };

  /** Does an edit; gives why not where it is refused. */
  const edit = (one: Edit): string | null => {
    const now = performance.now();
    const written = write(history, one, now - typed < ONE_GO);
    typed = one.do === 'word' ? now : 0;
    if ('rejected' in written) {
      said = m.make_not_kept_edit({ why: lackWords(written.rejected) });
      return lackWords(written.rejected);
    }
    replace(written.history);
    return null;
  };

  const stepBack = (): void => {
    const last = history.done.at(-1);
    if (!last) return;
    replace(undo(history));
    said = m.make_undone({ what: editWords(last.edit) });
  };

  const stepForth = (): void => {
    const next = history.undone.at(-1);
    if (!next) return;
    replace(redo(history));
    said = m.make_redone({ what: editWords(next) });
  };

  const begin = (passage: Passage): void => {
    const question = sketchOn([passage], { id: freshId(history.now), kind: 'WHO', on: today() });
    edit({ do: 'sketch', question });
    selected = question.id;
    pointing = null;
  };

  /** A mark in the article, put or taken away, for whatever is being pointed at. */
  const mark = (passage: Passage): void => {
    if (!pointing) return;
    if (pointing.id === null) return begin(passage);
    const question = questionOf(history.now, pointing.id);
    if (!question) return;
    const { id, option } = pointing;
    const before = option === null ? question.evidence : (question.options[option]?.evidence ?? []);
    const passages = toggled(before, passage, option === null);
    edit({ do: 'point', id, option, passages, on: today() });
  };

  const askAnother = async (id: string, by: Nearness): Promise<void> => {
    const question = questionOf(history.now, id);
    if (!question) return;
    seed += 1;
    const used = [...onBench(), ...history.now.aside].map(({ stem }) => stem);
    try {
      const other = await engine.ask({ ask: 'another', question, by, used, seed });
      // What the teacher has done to the question meanwhile stands.
      if (questionOf(history.now, id) !== question) return;
      if (other && edit({ do: 'exchange', id, by: other }) === null) said = m.make_another();
      else said = m.make_another_none();
    } catch {
      fail();
    }
  };

  const take = async ({ kind, stem }: Rejection): Promise<void> => {
    try {
      const draft = await engine.ask({ ask: 'draft', kind, stem, id: freshId(history.now), seed });
      if (!draft || onBench().some((one) => one.stem === draft.stem)) return; // none, or pressed twice
      const question = { ...draft, id: freshId(history.now) }; // another may have come in meanwhile
      if (edit({ do: 'take', question }) !== null) return;
      selected = question.id;
      said = m.make_taken({ n: history.now.pack.questions.length });
    } catch {
      fail();
    }
  };

  /** The sketch into the pack, tied to the article as the engine reads it. */
  const settle = async (): Promise<string | null> => {
    const { sketch } = history.now;
    const checked = sketch && (await check(sketch).catch(fail));
    if (!checked) return null;
    const why = edit({ do: 'settle', question: checked.tied });
    if (why === null) said = m.make_added({ n: history.now.pack.questions.length });
    return why;
  };

  void checkChanged().catch(fail);

  return {
    get bench() {
      return bench;
    },
    get opened() {
      return opened;
    },
    get broken() {
      return broken;
    },
    get selected() {
      return chosen;
    },
    get pointing() {
      return pointing;
    },
    get lit() {
      return lit;
    },
    get said() {
      return said;
    },
    get open() {
      return open;
    },
    get canUndo() {
      return history.done.length > 0;
    },
    get canRedo() {
      return history.undone.length > 0;
    },
    notesOn: (question: Question): readonly Note[] | null => {
      const one = found.get(question.id);
      return one?.of === question ? one.notes : null;
    },
    edit,
    reject: (id: string) => {
      if (edit({ do: 'reject', id }) === null) said = editWords({ do: 'reject', id });
    },
    restore: (id: string) => {
      if (edit({ do: 'restore', id }) === null) said = editWords({ do: 'restore', id });
    },
    undo: stepBack,
    redo: stepForth,
    mark,
    askAnother,
    take,
    settle,
    correct: (texts: readonly string[]) => engine.ask({ ask: 'correct', bench: history.now, texts }),
    select: (id: string | null) => {
      selected = id;
      lit = [];
    },
    point: (next: Pointing | null) => void (pointing = next),
    show: (passages: readonly Passage[]) => void (lit = passages),
    say: (words: string) => void (said = words),
    close: () => {
      clearTimeout(timer);
      engine.close();
    },
  };
};

export type Workbench = ReturnType<typeof openWorkbench>;
