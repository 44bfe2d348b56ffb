import type { Options } from '../options.ts';
import type { Library } from '@shixiao/process-engine';
import { interleaved, perSecond } from '../rounds.ts';
import type { Measured } from '../rounds.ts';
import { readApproval, runInstance as runInBpmnEngine, startInstance } from './bpmn-engine.ts';
import { accepted, runInstance, START } from './process-engine.ts';

/** Whole instances per second in memory. */
export async function measureMemory(library: Library, options: Options): Promise<Measured<'ours' | 'bpmnEngine'>> {
  const sourceContext = await readApproval();
  const { ours, bpmnEngine } = options.memory;
  return interleaved(
    [
      {
        name: 'ours',
        measure: () =>
          perSecond(ours, () => {
            for (let done = 0; done < ours; done++) runInstance(library);
          }),
      },
      {
        name: 'bpmnEngine',
        measure: () =>
          perSecond(bpmnEngine, async () => {
            for (let done = 0; done < bpmnEngine; done++) await runInBpmnEngine(sourceContext);
          }),
      },
    ],
    options,
  );
}

/** Bytes of an instance that waits at the user task, as JSON in UTF-8. */
export async function measureStates(library: Library): Promise<{ readonly ours: number; readonly bpmnEngine: number }> {
  const execution = await startInstance(await readApproval());
  return {
    ours: Buffer.byteLength(JSON.stringify(accepted(library, undefined, START).state)),
    bpmnEngine: Buffer.byteLength(JSON.stringify(execution.getState())),
  };
}
