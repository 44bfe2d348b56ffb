import type { Form, IoMapping, JobDefinition, Mapping, Properties } from '../model.ts';
import { extension, many, text } from '../source/attributes.ts';
import type { SourceElement } from '../source/source.ts';
import type { Building } from './building.ts';
import { expression } from './expressions.ts';

/** How often a job is tried where the model does not say (Camunda 8). */
const DEFAULT_RETRIES = '3';

export function propertiesOf(element: SourceElement): Properties {
  return pairs(many(extension(element, 'zeebe:Properties'), 'properties'), 'name');
}

export function headersOf(element: SourceElement): Properties {
  return pairs(many(extension(element, 'zeebe:TaskHeaders'), 'values'), 'key');
}

function pairs(entries: readonly SourceElement[], key: 'name' | 'key'): Properties {
  return Object.fromEntries(entries.map((entry) => [text(entry, key), typeof entry.value === 'string' ? entry.value : '']));
}

export function ioOf(building: Building, element: SourceElement): IoMapping {
  const mapping = extension(element, 'zeebe:IoMapping');
  const read = (parameter: SourceElement): Mapping => ({
    source: expression(building, element, text(parameter, 'source')),
    target: text(parameter, 'target'),
  });
  return {
    inputs: many(mapping, 'inputParameters').map(read),
    outputs: many(mapping, 'outputParameters').map(read),
  };
}

/** Absent where no worker outside does the work. */
export function jobOf(building: Building, element: SourceElement): JobDefinition | undefined {
  const definition = extension(element, 'zeebe:TaskDefinition');
  if (definition === undefined) return undefined;
  return {
    type: expression(building, element, text(definition, 'type')),
    retries: expression(building, element, text(definition, 'retries') || DEFAULT_RETRIES),
    headers: headersOf(element),
  };
}

export function formOf(element: SourceElement): { readonly form?: Form } {
  const definition = extension(element, 'zeebe:FormDefinition');
  if (definition === undefined) return {};
  return {
    form: { ...named(definition, 'formId'), ...named(definition, 'formKey'), ...named(definition, 'externalReference') },
  };
}

/** The attribute under its own name, or nothing to spread. */
export function named<Name extends string>(
  element: SourceElement | undefined,
  name: Name,
): { readonly [Key in Name]?: string } {
  const value = text(element, name);
  return (value === '' ? {} : { [name]: value }) as { readonly [Key in Name]?: string };
}

/** The attribute as the name of a variable. */
export function variable<Name extends string>(
  building: Building,
  element: SourceElement,
  settings: SourceElement | undefined,
  name: Name,
): { readonly [Key in Name]?: string } {
  const value = text(settings, name);
  if (value !== '' && !VARIABLE.test(value)) {
    building.report({ code: 'variableNameInvalid', element, values: { name: value } });
  }
  return named(settings, name);
}

/** Letters of any script, so that a variable may have a Chinese name. */
const VARIABLE = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;
