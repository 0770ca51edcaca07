/** The names of the audit's formats, apart from the renderers: the command line needs them first. */
export const auditFormatNames = ['text', 'json', 'markdown', 'sarif'] as const;

export type AuditFormatName = (typeof auditFormatNames)[number];

export function isAuditFormatName(name: string): name is AuditFormatName {
  return auditFormatNames.some((format) => format === name);
}
