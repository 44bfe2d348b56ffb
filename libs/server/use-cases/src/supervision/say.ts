import type { Sentence } from '@shixiao/contract';
import { EN } from './messages/en.ts';
import { ZH } from './messages/zh.ts';

type InBoth = Pick<Sentence, 'zh' | 'en'>;

export function say(saying: keyof typeof ZH, name: InBoth = { zh: '', en: '' }): InBoth {
  return { zh: ZH[saying].replace('{name}', () => name.zh), en: EN[saying].replace('{name}', () => name.en) };
}

/** Elements whose tasks the rules give to the supervisor, when somebody else has let a limit pass. */
export const SUPERVISED = ['superviseDecision', 'superviseBlocker', 'superviseAcceptance', 'superviseRectification'] as const;

export const isSupervised = (element: string | null): element is (typeof SUPERVISED)[number] => SUPERVISED.some((one) => one === element);

/** What came before the supervisor: the matter itself, as their own task of supervising it says nothing to anybody. @param title of a blocker */
export function sayEscalated(element: (typeof SUPERVISED)[number], title?: string): InBoth {
  return say(element, title === undefined ? undefined : { zh: `“${title}”`, en: ` “${title}”` });
}
