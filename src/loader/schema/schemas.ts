/** The schemas of what goes in and comes out, for editors and other tools. */
import type { Regulation } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';
import { authoredRegulation } from '../authored.ts';
import { writtenConfiguration } from '../configuration.ts';
import { builderOf, type JsonSchema, type KeyWords, toJsonSchema } from './builder.ts';
import { batchRowSchema, proposalSchema } from './proposal.ts';
import { resultSchema } from './result.ts';

/** What there is a schema of. */
export type SchemaName = 'proposal' | 'batch-row' | 'result' | 'regulation' | 'configuration';

/**
 * A JSON Schema (draft 2020-12).
 * @param lang of the descriptions, which come from the regulation
 * @param keys names of the keys that every proposal can have, in that language
 */
export function schemaOf(name: SchemaName, regulation: Regulation, lang: Lang, keys: KeyWords): JsonSchema {
  if (name === 'regulation') return regulationSchema();
  if (name === 'configuration') return configurationSchema(regulation);
  const builder = builderOf(regulation, lang, keys);
  if (name === 'proposal') return proposalSchema(builder);
  return name === 'result' ? resultSchema(builder) : batchRowSchema(builder);
}

/** Of a regulation file, the same for every regulation: made of the shape that files are read by. */
export function regulationSchema(): JsonSchema {
  return toJsonSchema(authoredRegulation);
}

/** Of `authority.yaml`: its shape, with the matters and keys of the regulation for editors to offer. */
function configurationSchema({ facts, matters }: Regulation): JsonSchema {
  const schema = toJsonSchema(writtenConfiguration) as { properties: Record<string, JsonSchema> };
  const keys = ['id', 'title', 'date', 'type', 'declaredAuthority', ...facts.map(({ id }) => id)];
  const { properties } = schema;
  return {
    ...schema,
    properties: {
      ...properties,
      type: { ...properties.type, examples: matters.map(({ code }) => code) },
      columns: {
        ...properties.columns,
        additionalProperties: { type: 'string', minLength: 1, examples: [...keys, 'ignore'] },
      },
    },
  };
}
