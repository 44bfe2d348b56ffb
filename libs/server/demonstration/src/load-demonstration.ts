import type { Instant } from '@shixiao/collaboration';
import type { Database } from '@shixiao/persistence';
import { openApplication } from '@shixiao/use-cases';
import { marketLed } from './stories/market-led.ts';
import { SUBJECTS } from './stories/subjects.ts';
import { tell } from './stories/story.ts';
import { createClock, daysBefore } from './world/clock.ts';
import { createDirector } from './world/director.ts';
import { offer, populate } from './world/populate.ts';

export interface DemonstrationOptions {
  readonly database: Database;
  readonly filesFolder: string;
  /** The world is told so that it stands where it stands on this day. */
  readonly today: Instant;
}

const YEAR_DAYS = 360;

/** Loads the demonstration world into an empty, migrated database, by acts that its people do. */
export async function loadDemonstration({ database, filesFolder, today }: DemonstrationOptions): Promise<void> {
  const clock = createClock(daysBefore(today, YEAR_DAYS));
  const app = await openApplication({ database, filesFolder, now: clock.now, isDemonstration: true });
  const cast = await populate(app);
  const director = createDirector(app, clock, today, cast);
  const { river, talent, sports, power, land, quarters } = SUBJECTS;
  await tell(director, [
    marketLed(director, { subject: river, beganDaysAgo: 300, until: 'acceptance', delivery: { met: ['dredge', 'pump', 'bank'] } }),
    marketLed(director, { subject: talent, beganDaysAgo: 215, until: 'execution', delivery: { met: ['fitout'], waiting: 'first' } }),
    marketLed(director, {
      subject: sports,
      beganDaysAgo: 190,
      until: 'execution',
      delivery: {
        met: [],
        disputed: 'nine',
        blocker: { milestone: 'sixteen', title: '两处球场用地权属未理清', text: '村集体与街道各执一词，改建无法开工，请协调。', daysAgo: 12 },
      },
    }),
    marketLed(director, { subject: power, beganDaysAgo: 90, until: 'overdueDecision' }),
    marketLed(director, { subject: land, beganDaysAgo: 24, until: 'review' }),
    marketLed(director, { subject: quarters, beganDaysAgo: 8, until: 'draft' }),
  ]);
  await offer(app, cast);
}
