import { tick, untrack } from 'svelte';
import type { Passage } from '../questions/question.ts';
import type { Reader } from './aloud/aloud.svelte.ts';
import { sentenceAt } from './copy-parts.ts';
import { bringHead, bringSentence, focusPrimary, keepRoom } from './desk-page.ts';

type Needs = {
  readonly articles: () => readonly Parameters<typeof sentenceAt>[0][];
  readonly copy: () => { readonly enter: () => void } | undefined; // the article on the page, once it is there
  readonly reader: Reader;
  readonly folded: boolean; // at first
};

/** A desk alone and one in a class: which account lies there, what is asked to be shown of it, and how the page gets there. */
export const layDesk = ({ articles, copy, reader, folded: atFirst }: Needs) => {
  let shown = $state(0);
  let spot = $state.raw<readonly Passage[]>([]); // what a wrong option refers to, asked to be shown
  let folded = $state(atFirst);
  let desk = $state.raw<HTMLElement>();

  /** Brings a passage before the reader: the right article first, then its first sentence. */
  const bring = async (passage: Passage | undefined, withFocus: boolean): Promise<void> => {
    const of = passage && articles()[passage.article];
    if (!passage || !of) return;
    shown = passage.article;
    await tick();
    bringSentence(desk, sentenceAt(of, passage), withFocus);
  };

  // The page goes along with the voice.
  const spoken = $derived(reader.lineOf('article'));
  $effect(() => {
    const sentence = spoken;
    if (sentence !== null) untrack(() => bringSentence(desk, sentence, false));
  });

  return {
    get shown() {
      return shown;
    },
    get spot() {
      return spot;
    },
    get folded() {
      return folded;
    },
    set folded(is: boolean) {
      folded = is;
    },
    get element() {
      return desk;
    },
    attach: (element: HTMLElement): (() => void) => {
      desk = element;
      return keepRoom(element);
    },
    bring,
    show: (passages: readonly Passage[], byKeyboard: boolean): void => {
      spot = passages;
      void bring(passages[0], byKeyboard);
    },
    showNothing: (): void => {
      spot = [];
    },
    turnTo: (account: number): void => {
      if (account === shown) return;
      shown = account;
      void tick().then(() => bringHead(desk));
    },
    toSlip: (): void => {
      folded = false;
      focusPrimary(desk);
    },
    toCopy: (): void => {
      folded = true;
      void tick().then(() => copy()?.enter());
    },
  };
};
