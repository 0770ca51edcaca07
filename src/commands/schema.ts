/** `authority schema`: JSON Schema of what goes in and comes out. */
import type { SchemaName } from '../loader/schema/schemas.ts';
import { nearestOf } from '../notation/spelling.ts';
import { toJson } from '../present/document/report.ts';
import { problemWordsFor } from '../present/messages/problems.ts';
import { command } from './command.ts';
import { EXIT, refuseUsage, write } from './context.ts';

export const schemaNames: readonly SchemaName[] = [
  'proposal',
  'batch-row',
  'result',
  'regulation',
  'configuration',
];

export const schema = command({
  name: 'schema',
  needsRegulation: true,
  arguments: (help) => [`${help.arguments.schema}: ${schemaNames.join(', ')}`],
  options: {},
  examples: [
    'authority schema proposal > proposal.schema.json',
    'authority schema regulation > regulation.schema.json',
  ],
  async run(call) {
    const { compiled, io, lang } = call;
    const typed = call.args[0]!;
    const name = schemaNames.find((one) => one === typed);
    if (name === undefined) {
      const near = nearestOf(typed, schemaNames);
      return refuseUsage(call, { code: 'unknown-choice', found: typed, known: schemaNames, near });
    }
    // zod is loaded here, and for a regulation of one's own, and nowhere else.
    const { schemaOf } = await import('../loader/schema/schemas.ts');
    const { keys } = problemWordsFor(lang);
    await write(io.stdout, toJson(schemaOf(name, compiled.regulation, lang, keys)));
    return EXIT.ok;
  },
});
