/**
 * The texts that belong to the contract, for whoever loads texts: `terms.<Enum>.<value>` names every value of every enum,
 * `refusal.<Type>` says every refusal.
 */
export const termTexts = {
  zh: () => import('./terms/zh.json', { with: { type: 'json' } }),
  en: () => import('./terms/en.json', { with: { type: 'json' } }),
};

export const refusalTexts = {
  zh: () => import('./refusal/zh.json', { with: { type: 'json' } }),
  en: () => import('./refusal/en.json', { with: { type: 'json' } }),
};
