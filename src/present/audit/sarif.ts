/**
 * The audit as SARIF 2.1.0, which code hosts show beside the file: one rule a kind of finding, acceptances as
 * suppressions. After https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
import type { Audit, Finding, FindingKind } from '../../model/audit.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';
import { toJson } from '../document/report.ts';
import { auditWordsFor } from '../messages/audit.ts';
import { type AuditRenderOptions, placeOf } from './options.ts';
import { messageOf } from './told.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

export function auditSarif({ findings }: Audit, regulation: Regulation, options: AuditRenderOptions): string {
  const { lang } = options;
  const kinds = [...new Set(findings.map(({ kind }) => kind))].sort();
  return toJson({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'authority', rules: kinds.map((kind) => ruleOf(kind, lang)) } },
        language: lang,
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, regulation, options, kinds)),
      },
    ],
  });
}

function ruleOf(kind: FindingKind, lang: Lang): object {
  const words = auditWordsFor(lang);
  const mend = words.mends[kind];
  return {
    id: kind,
    shortDescription: { text: words.kinds[kind] },
    ...(mend !== '' && { help: { text: mend } }),
  };
}

function resultOf(
  finding: Finding,
  regulation: Regulation,
  options: AuditRenderOptions,
  kinds: readonly FindingKind[],
): object {
  const { id, kind, level, cells, witness, accepted } = finding;
  return {
    ruleId: kind,
    ruleIndex: kinds.indexOf(kind),
    level,
    message: { text: messageOf(finding, regulation, options.lang) },
    locations: [locationOf(finding, regulation, options)],
    partialFingerprints: { 'findingId/v1': id },
    ...(accepted !== null && {
      suppressions: [{ kind: 'external', status: 'accepted', justification: accepted[options.lang] }],
    }),
    properties: { id, ...(cells !== null && { cells }), ...(witness !== null && { witness }) },
  };
}

/** The line in the regulation's file where there is one; always the codes of what it is about. */
function locationOf(finding: Finding, regulation: Regulation, options: AuditRenderOptions): object {
  const place = placeOf(finding, options);
  const parts = [regulation.id, finding.matter, ...finding.rules].filter((part) => part !== null);
  return {
    ...(place?.file !== undefined && {
      physicalLocation: {
        artifactLocation: { uri: fileUri(place.file) },
        ...(place.line !== undefined && {
          region: { startLine: place.line, ...(place.column !== undefined && { startColumn: place.column }) },
        }),
      },
    }),
    logicalLocations: [{ fullyQualifiedName: parts.join('/') }],
  };
}

/** A relative reference, as code hosts want it; names may hold blanks and letters beyond ASCII. */
function fileUri(path: string): string {
  return path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
