import { describe, expect, it } from '@jest/globals';
import { firstValues, instantOf, localTime, newRow, valueIn, withValue } from '../src/task/form/form-values.ts';
import { choiceLabel, fieldsOf, labelOf } from '../src/task/form/form-field.ts';
import { timeSpent } from '../src/task/time-spent.ts';

const rows = {
  type: 'dynamiclist',
  path: 'measurements',
  defaultRepetitions: 1,
  components: [{ type: 'textfield', key: 'indicator', readonly: true }, { type: 'number', key: 'value' }],
};
const facts = [
  { field: 'indicator', mode: 'shown', value: '停机时长' },
  { field: 'creditCode', mode: 'asked', value: null },
] as const;

describe('the values of a form', () => {
  it('begin with facts that are held, in rows of lists, too, and ask for those that are not', () => {
    expect(firstValues([rows, { type: 'textfield', key: 'creditCode' }], facts, null)).toEqual({ measurements: [{ indicator: '停机时长' }] });
  });

  it('go on from the draft', () => {
    expect(firstValues([rows], facts, { measurements: [{ value: 3 }], note: '甲' })).toEqual({ measurements: [{ value: 3 }], note: '甲' });
  });

  it('change in one place and nowhere else', () => {
    const values = { list: [{ a: 1 }, { a: 2, b: 3 }], other: 'x' };
    expect(withValue(values, ['list', '1', 'a'], 9)).toEqual({ list: [{ a: 1 }, { a: 9, b: 3 }], other: 'x' });
    expect(withValue(values, ['list', '1', 'b'], undefined)).toEqual({ list: [{ a: 1 }, { a: 2 }], other: 'x' });
    expect(valueIn(values, ['list', '1', 'a'])).toBe(2);
  });

  it('give a new row its facts', () => {
    expect(newRow(rows, facts)).toEqual({ indicator: '停机时长' });
  });

  it('hold times of China, whatever the device says', () => {
    expect(instantOf('2026-11-24T09:30')).toBe('2026-11-24T01:30:00.000Z');
    expect(localTime('2026-11-24T01:30:00.000Z')).toBe('2026-11-24T09:30');
    expect([instantOf(''), localTime(undefined)]).toEqual([undefined, '']);
  });
});

describe('a form', () => {
  it('is read from data, and what is none has no fields', () => {
    expect(fieldsOf({ components: [rows] })).toEqual([rows]);
    expect([fieldsOf(null), fieldsOf('x'), fieldsOf({ components: 'x' })]).toEqual([[], [], []]);
  });

  it('speaks both languages, and Chinese where there is no English', () => {
    const field = { type: 'radio', label: '结论', properties: { labelEn: 'Conclusion', 'labelEn:met': 'Met' } };
    expect([labelOf(field, 'zh'), labelOf(field, 'en')]).toEqual(['结论', 'Conclusion']);
    expect(labelOf({ type: 'datetime', dateLabel: '办结期限' }, 'zh')).toBe('办结期限');
    expect(choiceLabel(field, { value: 'met', label: '达到' }, 'en')).toBe('Met');
    expect(choiceLabel(field, { value: 'notMet', label: '未达到' }, 'en')).toBe('未达到');
  });
});

describe('the time spent on a form', () => {
  it('counts work and no long absence', () => {
    const spent = timeSpent();
    spent.touch(0);
    spent.touch(60_000);
    spent.touch(60_000 + 8 * 3_600_000);
    expect(spent.minutes()).toBe('2.5');
  });
});
