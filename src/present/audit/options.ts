/** What the renderers of an audit are told beside it. */
import type { Finding } from '../../model/audit.ts';
import type { Place } from '../../model/problem.ts';
import type { RenderOptions } from '../options.ts';

export interface AuditRenderOptions extends RenderOptions {
  /** Where the parts of a regulation stand in its file, by `rule:ID`, `doubt:CODE` …; none of a bundled one. */
  readonly places?: ReadonlyMap<string, Place>;
}

/** Where what a finding is about stands in the file of the regulation. */
export function placeOf(finding: Finding, { places }: Pick<AuditRenderOptions, 'places'>): Place | undefined {
  const { kind, id, matter, doubts, rules, series, facts, clauses, bodies } = finding;
  const [about] = [
    ...(kind === 'acceptance-idle' ? [`accepted:${id.slice('acceptance-idle:'.length)}`] : []),
    ...(kind === 'doubt-idle' ? doubts.map((code) => `doubt:${code}`) : []),
    ...(kind === 'body-idle' ? bodies.map((code) => `body:${code}`) : []),
    ...(kind.startsWith('clause-') ? clauses.map((clause) => `clause:${clause}`) : []),
    ...(series === null ? [] : [`series:${series}`]),
    ...rules.map((rule) => `rule:${rule}`),
    ...(matter === null ? facts.map((fact) => `fact:${fact}`) : [`matter:${matter}`]),
  ];
  return about === undefined ? undefined : places?.get(about);
}
