import { readTextStep, writeTextStep } from './saves.ts';

/** How the article is set, by what can be chosen; `before-paint.js` knows the same. The usual step is kept as nothing. */
export const TEXT_SETTINGS = {
  textSize: ['small', 'usual', 'large', 'largest'],
  textSpacing: ['usual', 'open', 'wide'],
  textFace: ['usual', 'sans', 'device'],
  textWidth: ['narrow', 'usual', 'wide'],
} as const;
export type TextSetting = keyof typeof TEXT_SETTINGS;
export type TextStep<Setting extends TextSetting = TextSetting> = (typeof TEXT_SETTINGS)[Setting][number];

/** The step that the reader chose, or the usual one. */
export const textStep = (setting: TextSetting): TextStep =>
  TEXT_SETTINGS[setting].find((step) => step === readTextStep(setting)) ?? 'usual';

/** Sets the page so at once, and keeps it so on this device. */
export const setText = (setting: TextSetting, step: TextStep): void => {
  writeTextStep(setting, step);
  if (step === 'usual') Reflect.deleteProperty(document.documentElement.dataset, setting);
  else document.documentElement.dataset[setting] = step;
};
