import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';

const folder = new URL('../schema/', import.meta.url);

/** The names of the schema's files, one per area. */
export const schemaFiles = readdirSync(folder).sort();

export const schemaTexts = schemaFiles.map((file) => readFileSync(new URL(file, folder), 'utf8'));

export const contract = buildSchema(schemaTexts.join('\n'));
