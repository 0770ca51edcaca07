/** `authority schema`: JSON Schema of what goes in and comes out. */
import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import { isSchemaName, schemaNames } from '../loader/schema/names.ts';
import { nearestOf } from '../notation/nearest.ts';
import { toJson } from '../present/document/report.ts';
import { messagesFor } from '../present/messages/words.ts';
import { type Context, refuseUsage } from './context.ts';
import { EXIT, type ExitCode, write } from './io.ts';

export interface SchemaInput {
  /** What the schema is to be of, as written. */
  readonly name: string;
  readonly compiled: CompiledRegulation;
}

export async function schema({ name, compiled }: SchemaInput, context: Context): Promise<ExitCode> {
  if (!isSchemaName(name)) {
    const near = nearestOf(name, schemaNames);
    return refuseUsage(context, { code: 'unknown-choice', found: name, known: schemaNames, near });
  }
  // zod is loaded here, and for a regulation of one's own, and nowhere else.
  const { schemaOf } = await import('../loader/schema/schemas.ts');
  const { io, lang } = context;
  const { keys } = messagesFor(lang).problem;
  await write(io.stdout, toJson(schemaOf(name, compiled.regulation, lang, keys)));
  return EXIT.ok;
}
