/** The schema of a regulation file, the same for every regulation: made of the shape that files are read by. */
import { authoredRegulation } from '../authored.ts';
import { type JsonSchema, toJsonSchema } from './builder.ts';

export function regulationSchema(): JsonSchema {
  return toJsonSchema(authoredRegulation);
}
