import { describe, expect, test } from '@jest/globals';
import { advance, apply, createLibrary } from '../../src/index.ts';
import type { Command, EngineRecord, InstanceState, Library } from '../../src/index.ts';
import { modelsIn } from '../scenario/deploy.ts';
import { idle } from '../laws/laws.ts';

const MANY = 10_000;
const context = { now: '2026-03-04T04:00:00Z' };

/** Looking at all laws after each of ten thousand acts would take minutes; they are looked at where it says so. */
class Crowd {
  state: InstanceState | undefined;
  readonly records: EngineRecord[] = [];
  private readonly library: Library;

  constructor(library: Library) {
    this.library = library;
  }

  static async of(fixture: string): Promise<Crowd> {
    return new Crowd(createLibrary(await modelsIn(import.meta.dirname, fixture)));
  }

  give(command: Command): void {
    const outcome = advance(this.library, this.state, command, context);
    if (!outcome.accepted) throw new Error(JSON.stringify(outcome.rejection));
    this.state = outcome.state;
    this.records.push(...outcome.records);
  }

  bodies(): number[] {
    return (this.state?.items.flat() ?? []).filter((item) => item.index !== undefined).map((item) => item.id);
  }

  container(): number {
    return (this.state?.items.flat() ?? []).find((item) => item.kind === 'repeat')?.id ?? 0;
  }

  checkLaws(): void {
    expect(this.records.reduce<InstanceState | undefined>((state, record) => apply(state, record), undefined)).toEqual(this.state);
    expect(JSON.parse(JSON.stringify(this.state))).toEqual(this.state);
    if (this.state) expect(idle(this.library, this.state)).toEqual([]);
  }

  left(): unknown {
    const [last] = this.records.slice(-1);
    return last?.type === 'processEnded' ? last.variables : undefined;
  }
}

const members = Array.from({ length: MANY }, (_, index) => `member ${index}`);

describe('a multi-instance over ten thousand items', () => {
  test('parallel: all bodies live at once, are added and removed while they run, and their results keep their order', async () => {
    const crowd = await Crowd.of('repetition/parallel');
    crowd.give({ type: 'start', processId: 'Vote', variables: { members } });
    expect(crowd.bodies()).toHaveLength(MANY);
    crowd.checkLaws();

    crowd.give({ type: 'addBody', item: crowd.container(), value: 'one more' });
    const [first = 0, ...others] = crowd.bodies();
    crowd.give({ type: 'removeBody', item: first });
    // The last first: nothing may depend on bodies ending in the order in which they began.
    for (const item of others.reverse()) crowd.give({ type: 'completeTask', item, variables: { vote: item } });

    expect(crowd.state?.phase).toBe('completed');
    expect(crowd.left()).toMatchObject({ votes: [null, ...others.reverse()] });
    crowd.checkLaws();
  });

  test('sequential: one body lives at a time', async () => {
    const crowd = await Crowd.of('repetition/sequential');
    crowd.give({ type: 'start', processId: 'Signing', variables: { members } });
    for (let signed = 0; signed < MANY; signed += 1) {
      const bodies = crowd.bodies();
      expect(bodies).toHaveLength(1);
      crowd.give({ type: 'completeTask', item: bodies[0] ?? 0, variables: { signature: signed } });
    }
    expect(crowd.state?.phase).toBe('completed');
    expect(crowd.left()).toMatchObject({ signatures: members.map((_, index) => index) });
    crowd.checkLaws();
  });

  test('of a script: all bodies run within one act', async () => {
    const crowd = await Crowd.of('repetition/cardinality');
    crowd.give({ type: 'start', processId: 'Copies', variables: { many: MANY } });
    expect(crowd.left()).toMatchObject({ numbers: members.map((_, index) => index + 1) });
  });
});
