import { ACTIVITIES, ACTIVITY_WORDS, COUNTING, FALSE_FRIENDS } from './activity-words.ts';
import type { Activity, NotOutcomeBecause } from './activity-words.ts';

/** An activity that was found in the place of an outcome, with the words that gave it away. */
export interface ActivityFound {
  readonly activity: Activity;
  /** The words as found, in normal width and small letters. */
  readonly words: string;
  readonly because: NotOutcomeBecause;
  readonly source?: string;
}

export interface NamedMeasure {
  readonly name: string;
  readonly unit: string;
  readonly baseline?: number;
  readonly target?: number;
}

const CHINESE = String.raw`\p{Script=Han}`;
const BETWEEN_CHINESE = new RegExp(`(?<=${CHINESE})\\s+(?=${CHINESE})`, 'gu');
const FRIENDS = new RegExp(`${FALSE_FRIENDS.chinese}|${FALSE_FRIENDS.english}`, 'gu');
const PATTERNS = ACTIVITIES.map((activity) => {
  const { chinese, english } = ACTIVITY_WORDS[activity];
  return { activity, pattern: new RegExp(`${chinese}|${english}`, 'u') };
});
const COUNTED = new RegExp(`${COUNTING.chinese}|${COUNTING.english}`, 'u');

/**
 * Whether an indicator counts activity instead of an outcome (看实效，不看动作). A share, a duration or an amount of money that has
 * to do with meetings or documents may well be an outcome, so those two and their like are refused only where they are
 * counted; and never where the count is to fall, for less of it is less burden.
 */
export function activityIn({ name, unit, baseline, target }: NamedMeasure): ActivityFound | undefined {
  if (baseline !== undefined && target !== undefined && target < baseline) return undefined;
  const measured = plain(name).replace(FRIENDS, ' ');
  const counted = plain(unit);
  for (const { activity, pattern } of PATTERNS) {
    const { because, source, onlyWhenCounted } = ACTIVITY_WORDS[activity];
    const words = pattern.exec(measured)?.[0] ?? pattern.exec(counted)?.[0];
    if (words === undefined) continue;
    const isCount = pattern.test(counted) || COUNTING.units.test(counted) || isCountedIn(measured, words, counted);
    if (onlyWhenCounted && !isCount) continue;
    return { activity, words, because, ...(source !== undefined && { source }) };
  }
  return undefined;
}

/** Where the unit says nothing of counting, the name must: "会议次数", "number of meetings". A rate of something else is no count. */
function isCountedIn(name: string, words: string, unit: string): boolean {
  const after = name.slice(name.indexOf(words) + words.length);
  if (COUNTING.chineseAfter.test(after)) return true;
  if (/^(%|‰|percent|百分比|百分点)$/.test(unit)) return false;
  if (/率|占比|比例|\b(rate|share|ratio|percentage)\b/u.test(name)) return false;
  // A unit of money, time or size speaks for itself.
  const measures = /元|天|日|时|分钟|平方|米|吨|千瓦|\b(yuan|cny|rmb|days?|hours?|minutes?|m2|tonnes?|kwh?)\b/u;
  if (measures.test(unit)) return false;
  return COUNTED.test(name.replace(words, ' '));
}

/** One spelling for what the eye takes for one: width, case, invisible marks, spaces put between Chinese characters. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\p{Cf}/gu, '').trim().replace(BETWEEN_CHINESE, '');
}
