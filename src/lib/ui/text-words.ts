import { m } from './messages/messages.js';
import type { TextSetting, TextStep } from './text-settings.ts';

const NAMES: Readonly<Record<TextSetting, () => string>> = {
  textSize: m.reading_size,
  textSpacing: m.reading_spacing,
  textFace: m.reading_face,
  textWidth: m.reading_width,
};

const STEPS: { readonly [Setting in TextSetting]: Readonly<Record<TextStep<Setting>, () => string>> } = {
  textSize: {
    small: m.reading_size_small,
    usual: m.reading_size_usual,
    large: m.reading_size_large,
    largest: m.reading_size_largest,
  },
  textSpacing: { usual: m.reading_spacing_usual, open: m.reading_spacing_open, wide: m.reading_spacing_wide },
  textFace: { usual: m.reading_face_usual, sans: m.reading_face_sans, device: m.reading_face_device },
  textWidth: { narrow: m.reading_width_narrow, usual: m.reading_width_usual, wide: m.reading_width_wide },
};

export const textSettingName = (setting: TextSetting): string => NAMES[setting]();

/** The steps of a setting with their words, as a choice shows them. */
export const textChoices = (setting: TextSetting): { readonly value: string; readonly label: string }[] =>
  Object.entries(STEPS[setting]).map(([value, words]) => ({ value, label: words() }));
