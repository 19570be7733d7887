import { tick } from 'svelte';

/** Once the page has changed: where what had the keyboard has gone with the change, the keyboard goes on there. */
export const goOnAt = async (goal: () => HTMLElement | null | undefined): Promise<void> => {
  await tick();
  if (document.activeElement === document.body) goal()?.focus();
};
