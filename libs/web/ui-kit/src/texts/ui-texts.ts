import type { TextFiles } from './texts.ts';

/** The texts of this library, loaded under the scope `ui`. */
export const uiTexts: TextFiles = {
  zh: () => import('../i18n/zh.json', { with: { type: 'json' } }),
  en: () => import('../i18n/en.json', { with: { type: 'json' } }),
};
