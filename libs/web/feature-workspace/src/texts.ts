import type { TextFiles } from '@shixiao/ui-kit';

export const workspaceTexts: TextFiles = {
  zh: () => import('./i18n/zh.json', { with: { type: 'json' } }),
  en: () => import('./i18n/en.json', { with: { type: 'json' } }),
};
