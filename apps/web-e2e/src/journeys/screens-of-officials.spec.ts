import { beforeAll } from '@jest/globals';
import { actor } from '../browser/acting.ts';
import { sharedAddress } from '../system/shared-system.ts';
import { lookAtEvery } from './every-screen.ts';
import { DRAFT_CALL, OF_OFFICIALS, OFFICER } from './screens.ts';

beforeAll(async () => {
  await (await actor(sharedAddress(), OFFICER)).perform('draftCall', { title: DRAFT_CALL }, 'Call { id }');
});

lookAtEvery(OF_OFFICIALS);
