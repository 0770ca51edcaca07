/** What there is a schema of. */
export const schemaNames = ['proposal', 'batch-row', 'result', 'regulation'] as const;
export type SchemaName = (typeof schemaNames)[number];

export function isSchemaName(text: string): text is SchemaName {
  return (schemaNames as readonly string[]).includes(text);
}
