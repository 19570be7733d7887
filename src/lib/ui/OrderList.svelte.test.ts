import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import OrderList from './OrderList.svelte';

const part = (index: number, text: string) => ({ part: index, text });
const form = {
  as: 'order',
  parts: [part(2, 'The Courier'), part(0, 'A pilot'), part(1, 'Norwell')],
  last: 'This article',
} as const;
const legend = 'By which route did the claim come? Put the hand-overs in order.';

describe('hand-overs to put in order', () => {
  it('are a list as they lie, the article last and without buttons', async () => {
    const screen = await render(OrderList, { legend, form, onmove: vi.fn() });
    await expect.element(screen.getByRole('list', { name: legend })).toBeVisible();
    const items = screen.getByRole('listitem').elements();
    expect(items.map((item) => item.querySelector('.text')?.textContent)).toEqual([
      'The Courier',
      'A pilot',
      'Norwell',
      'This article',
    ]);
    expect(items.at(-1)?.querySelector('button')).toBeNull();
  });

  it('are moved by buttons that a thumb can hit, and say where they are now', async () => {
    const onmove = vi.fn();
    const screen = await render(OrderList, { legend, form, onmove });
    const down = screen.getByRole('button', { name: 'Move A pilot down' });
    const { width, height } = down.element().getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    await down.click();
    expect(onmove).toHaveBeenCalledWith(0, 2);
    await expect.element(screen.getByRole('status')).toHaveTextContent('A pilot, now 3 of 3');
  });

  it('keep the keyboard on the button that was pressed, and go no further than the ends', async () => {
    const onmove = vi.fn();
    const screen = await render(OrderList, { legend, form, onmove });
    const up = screen.getByRole('button', { name: 'Move The Courier up' });
    up.element().focus();
    await userEvent.keyboard('{Enter}');
    expect(onmove).not.toHaveBeenCalled();
    await expect.element(up).toHaveAttribute('aria-disabled', 'true');
    await expect.element(up).toHaveFocus();
  });
});
