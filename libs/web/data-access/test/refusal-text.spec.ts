import { describe, expect, it } from '@jest/globals';
import { possibleTypes, typeDefs } from '@shixiao/contract';
import { buildSchema, isEnumType } from 'graphql';
import { refusalText } from '../src/refusals/refusal-text.ts';
import { everyRefusal } from './every-refusal.ts';
import { LANGUAGES, outlineOf, sayingIn, textsIn } from './saying.ts';

const schema = buildSchema(typeDefs);
const refusals = await everyRefusal(schema);

describe.each(LANGUAGES)('in %s', (language) => {
  const say = sayingIn(language);

  it.each(refusals.map((refusal) => [refusal.__typename, refusal] as const))('%s is said with all of its facts', (_name, refusal) => {
    const { sentence, details } = refusalText(refusal, say);
    expect([sentence, ...details].filter((line) => /\{\{|undefined|^\s*$/.test(line))).toEqual([]);
  });

  it('every refusal of the contract has its sentence, and there is none beside', () => {
    const { detail, ...sentences } = textsIn('refusal', language);
    expect(detail).toBeDefined();
    expect(Object.keys(sentences).sort()).toEqual([...possibleTypes.Refusal].sort());
  });

  it('every value of every enum has its name, and there is none beside', () => {
    const inSchema = Object.values(schema.getTypeMap())
      .filter(isEnumType)
      // What codegen and the access table are about is seen by nobody.
      .filter(({ name }) => !name.startsWith('__') && name !== 'AccessScope')
      .map((type) => [type.name, type.getValues().map(({ name }) => name).sort()] as const);
    const enums = Object.fromEntries(inSchema);
    // A decision that was made is said otherwise than one that is proposed; in Chinese too.
    expect(outlineOf('terms', language)).toEqual({ ...enums, Decided: enums['Recommendation'] });
  });

  it('a sentence whose heading announces a list has something to list', () => {
    const announcing = refusals.filter((refusal) => /[:：]$/.test(refusalText(refusal, say).sentence));
    expect(announcing.length).toBeGreaterThan(15);
    expect(announcing.filter((refusal) => refusalText(refusal, say).details.length === 0)).toEqual([]);
  });
});

it('says which kinds of files are taken as people know them, and only where the kind is the matter', () => {
  const [refused] = refusals.filter((refusal) => refusal.__typename === 'FileRefused');
  if (!refused) throw new Error('The contract has no FileRefused.');
  const facts = { ...refused, allowedMediaTypes: ['application/pdf', 'image/jpeg', 'model/other'], maxSize: 5_000_000 };
  const told = (fileFault: typeof refused.fileFault) => refusalText({ ...facts, fileFault }, sayingIn('en')).details;
  expect(told('mediaTypeRefused')).toEqual(['Files of this type are not taken. Taken are: PDF, JPG, model/other.']);
  expect(told('empty')).toEqual(['The file is empty']);
  expect(told('tooLarge')[0]).toMatch(/^It is too large\. At most/);
});

it('names the system where nobody did it', () => {
  const [done] = refusals.filter((refusal) => refusal.__typename === 'DoneAlready');
  if (!done) throw new Error('The contract has no DoneAlready.');
  expect(refusalText({ ...done, doneBy: null }, sayingIn('en')).sentence).toMatch(/^The system did this on /);
});
