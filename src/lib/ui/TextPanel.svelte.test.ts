import { beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import TextPanel from './TextPanel.svelte';

const page = document.documentElement;
const open = () => render(TextPanel, { onclose: vi.fn() });

beforeEach(() => {
  localStorage.clear();
  for (const setting of ['textSize', 'textSpacing', 'textFace', 'textWidth'])
    Reflect.deleteProperty(page.dataset, setting);
});

describe('how the article is set', () => {
  it('changes at once, stays on the device, and goes back to the usual', async () => {
    const before = await open();
    await before.getByRole('radio', { name: 'Large', exact: true }).click();
    await before.getByRole('radio', { name: 'Sans' }).click();
    expect(page.dataset).toMatchObject({ textSize: 'large', textFace: 'sans' });
    await before.unmount();

    const after = await open();
    await expect.element(after.getByRole('radio', { name: 'Large', exact: true })).toBeChecked();
    await after.getByRole('group', { name: 'Size' }).getByRole('radio', { name: 'Usual' }).click();
    expect(page.dataset).not.toHaveProperty('textSize');
    expect(localStorage.getItem('says-who:textSize')).toBe('usual');
  });
});
