import { UPLOAD_RULES } from '../evidence/upload-rules.ts';
import type { OpenRead, Reads } from '../operations.ts';
import { isDemonstrationLoaded } from '../session/demonstration.ts';

const RELEASE = '0.1.0';

const system: OpenRead<'system'> = async ({ now, sql }) => ({
  name: { zh: '实效', en: 'Shixiao' },
  release: RELEASE,
  now,
  isDemonstration: await isDemonstrationLoaded(sql),
  upload: UPLOAD_RULES,
});

export const systemReads = { system } satisfies Reads;
