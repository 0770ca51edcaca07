/** The formats of an audit. To add one is one file, one line here and its name in format-names.ts. */
import type { Audit } from '../../model/audit.ts';
import type { Regulation } from '../../model/regulation.ts';
import { auditSarif } from '../sarif.ts';
import type { AuditFormatName } from './format-names.ts';
import { auditJson } from './json.ts';
import { auditMarkdown } from './markdown.ts';
import type { AuditRenderOptions } from './options.ts';
import { auditText } from './text.ts';

export const auditFormats: Readonly<
  Record<AuditFormatName, (audit: Audit, regulation: Regulation, options: AuditRenderOptions) => string>
> = { text: auditText, json: auditJson, markdown: auditMarkdown, sarif: auditSarif };
