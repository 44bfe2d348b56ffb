import { followLimits } from './limit/follow-limits.ts';
import { followNotices } from './notice/about-tasks.ts';
import { followTasks } from './task/follow-tasks.ts';
import { closeCallWithProcess } from './call/closing.ts';
import { proposalFollowsProcess } from './completeness/completeness.ts';
import { openMatterWithProcess } from './decision/index.ts';
import { projectEnded } from './project/index.ts';
import type { Reaction } from './process/reaction.ts';
import { openRoundWithProcess } from './scoring/index.ts';
import { blockerEscalated } from './blocker/index.ts';
import { followUpsBegin } from './outcome/index.ts';

/** What the subjects do when a process did something, in this order. */
export const REACTIONS: readonly Reaction[] = [projectEnded, followTasks, followLimits, followNotices, closeCallWithProcess, proposalFollowsProcess, openRoundWithProcess, openMatterWithProcess, blockerEscalated, followUpsBegin];
