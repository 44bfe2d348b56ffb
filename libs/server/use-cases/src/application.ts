import { randomBytes } from 'node:crypto';
import type { Instant } from '@shixiao/collaboration';
import { readDecisions } from '@shixiao/decisions';
import { createModelCache } from '@shixiao/persistence';
import type { Database, ModelCache } from '@shixiao/persistence';
import { deployLifecycles } from './process/deploy-lifecycles.ts';
import type { Lifecycles } from './process/deploy-lifecycles.ts';
import type { Reaction } from './process/reaction.ts';
import { REACTIONS } from './reactions.ts';

/** The running system as the use cases see it. */
export interface Application {
  readonly database: Database;
  /** Deployed models, ready to run. */
  readonly models: ModelCache;
  /** Lifecycles that ship, with their forms. */
  readonly lifecycles: Lifecycles;
  /** In the ledger's spelling, `2026-11-24T01:00:00.000Z`. */
  readonly now: () => Instant;
  /** UUIDv7. */
  readonly newId: () => string;
  /** Where evidence files lie. */
  readonly filesFolder: string;
  readonly reactions: readonly Reaction[];
  /** Whether what is made now is made up: the demonstration world is being loaded, or lived in. */
  readonly isDemonstration: boolean;
  /** Whether e-mail goes out: some process of the system sends it. */
  readonly sendsMail: boolean;
}

export interface ApplicationOptions {
  /** Migrated. */
  readonly database: Database;
  readonly filesFolder: string;
  /** Default: no. */
  readonly isDemonstration?: boolean;
  /** Default: no. */
  readonly sendsMail?: boolean;
  /** The clock; default: the machine's. */
  readonly now?: () => Instant;
}

/** Deploys the lifecycles that ship, where they are new or changed, and makes everything ready. */
export async function openApplication({ database, filesFolder, isDemonstration = false, sendsMail = false, now = machineClock }: ApplicationOptions): Promise<Application> {
  const models = createModelCache(async (dmn) => (await readDecisions(dmn)).decisions);
  const lifecycles = await deployLifecycles(database, now());
  // Whoever asks first would wait for all of them to be read.
  await database.read((sql) => models.refresh(sql));
  return { database, models, lifecycles, now, newId: () => uuidv7(now()), filesFolder, reactions: REACTIONS, isDemonstration, sendsMail };
}

const machineClock = (): Instant => new Date().toISOString();

/** RFC 9562 §5.7: milliseconds since 1970 in 48 bits, then random bits, so that ids of one time lie side by side. */
function uuidv7(now: Instant): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.parse(now), 0, 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
