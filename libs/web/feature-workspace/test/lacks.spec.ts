import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { TEXTS, provideTexts } from '@shixiao/ui-kit';
import { injectLacks } from '../src/editor/missing/lacks.ts';
import { workspaceTexts } from '../src/texts.ts';
import type { Missing } from '../src/editor/missing/lacks.ts';

async function stepsWith(...missing: object[]): Promise<Readonly<Record<string, string>>> {
  TestBed.configureTestingModule({ providers: [provideTexts('en')] });
  await TestBed.inject(TEXTS).load('workspace', workspaceTexts);
  const lacks = TestBed.runInInjectionContext(injectLacks);
  lacks.know(missing as unknown as Missing[]);
  return Object.fromEntries(lacks.steps().map(({ id, state }) => [id, state]));
}

describe('the steps of writing a proposal', () => {
  it('are done where nothing is missing, but for handing in, which is still to do, and what may be left out', async () => {
    expect(await stepsWith()).toEqual({
      outline: 'done',
      market: 'done',
      advantage: 'done',
      indicators: 'done',
      milestones: 'done',
      consortium: 'todo',
      attachments: 'todo',
      check: 'todo',
    });
  });

  it('lack something where it is missing, and then it cannot be handed in', async () => {
    expect(await stepsWith({ kind: 'textMissing', field: ['summary'], found: null })).toMatchObject({ outline: 'lacking', market: 'done', check: 'lacking' });
  });
});
