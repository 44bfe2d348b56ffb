import type { ZH } from './zh.ts';

/** What the system says by itself; {task} is the task's name, {project} the project's title, {message} what goes with it, {organisation} and {person} whose doing it is. */
export const EN: Readonly<Record<keyof typeof ZH, string>> = {
  taskForYou: '{project}: please do “{task}”.',
  taskForGroup: '{project}: “{task}” waits for somebody to claim it.',
  halfGone: '{project}: half of the time for “{task}” is gone.',
  nearlyGone: '{project}: the time for “{task}” is nearly gone.',
  taskDone: '“{task}” is done',
  urged: '{project}: a reminder of “{task}”. {message}',
  delegated: '{project}: your help is asked for with “{task}”. {message}',
  handedOver: '{project}: “{task}” was handed over to you. {message}',
  copied: '{project}: you were let know of “{task}”.',
  decided: '{project}: “{task}” is done.',
  instructed: '{project}: the supervisor asks: {message}',
  instructedDone: 'Done as the supervisor asked',
  broughtIn: '{organisation} ({person}) has brought your enterprise into the consortium of the proposal “{project}”. If you do not agree, you can leave until it is handed in.',
  untitled: 'Untitled',
};
