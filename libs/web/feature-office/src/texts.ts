import type { TextFiles } from '@shixiao/ui-kit';

export const officeTexts: TextFiles = {
  zh: () => import('./i18n/zh.json'),
  en: () => import('./i18n/en.json'),
};
