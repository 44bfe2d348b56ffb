import { describe, expect, it } from '@jest/globals';
import { idsIn, marked, markedIds } from './marks.ts';

const PERSON = '019acd1f-baa3-7705-abbe-7a24ab5fe826';
const PROJECT = '019dc74c-ea84-761a-be58-c3f01c07b6b5';
const ROW = `(${PROJECT},"{""by"": ""${PERSON}""}",projectLead@${PERSON})`;

describe('a row to copy', () => {
  it('names whatever is its own by a mark, wherever it is said', () => {
    const world = markedIds([PERSON], '@w@');
    const own = markedIds(idsIn([ROW]), '@p@', world);
    expect(marked(ROW, own, world)).toBe(
      '(@p@-7000-8000-000000000001,"{""by"": ""@w@-7000-8000-000000000001""}",projectLead@@w@-7000-8000-000000000001)',
    );
  });

  it('shares no id with the original that nothing is known of', () => {
    expect(() => marked(ROW, markedIds([PERSON], '@w@'))).toThrow(PROJECT);
  });

  it('has another id for each of its things', () => {
    const ids = markedIds([PERSON, PROJECT], '@p@');
    expect(new Set(ids.values()).size).toBe(2);
  });
});
