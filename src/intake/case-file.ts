/** Reads the elements of a file of cases or proposals: JSON, JSONL or YAML, one or a list of them. */
import type { Place, Problem } from '../model/problem.ts';
import { readJsonValue } from './json.ts';
import { movedRaw, type Raw } from './raw.ts';
import { readYamlValue } from './yaml.ts';

type CaseFormat = 'json' | 'jsonl' | 'yaml';

export interface CaseElements {
  /** What a list holds, or the one value of a file. */
  readonly elements: readonly Raw[];
  readonly problems: readonly Problem[];
}

/** By the ending of a name; undefined for a name that says nothing. */
export function caseFormatOf(name: string): CaseFormat | undefined {
  if (/\.ya?ml$/i.test(name)) return 'yaml';
  if (/\.(jsonl|ndjson)$/i.test(name)) return 'jsonl';
  return /\.json$/i.test(name) ? 'json' : undefined;
}

/** By how a text begins: a list, an object on a line of its own, anything else. */
export function guessCaseFormat(text: string): CaseFormat {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (start.startsWith('[')) return 'json';
  if (!start.startsWith('{')) return 'yaml';
  const [line = ''] = start.split('\n', 1);
  return readJsonValue(line).problems.length === 0 ? 'jsonl' : 'json';
}

/** A broken line of JSONL leaves the others; a broken JSON or YAML text leaves nothing. */
export function readCaseElements(text: string, format: CaseFormat, file?: string): CaseElements {
  if (format === 'jsonl') return readLines(text, file);
  const { value, problems } = format === 'yaml' ? readYamlValue(text, file) : readJsonValue(text, file);
  if (value === undefined || value.kind === 'null') return { elements: [], problems };
  return { elements: value.kind === 'list' ? value.elements : [value], problems };
}

function readLines(text: string, file: string | undefined): CaseElements {
  const elements: Raw[] = [];
  const problems: Problem[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.replace(/^\uFEFF/, '').trim() === '') return;
    const read = readJsonValue(line, file);
    const move = (place: Place): Place => ({ ...place, line: index + (place.line ?? 1) });
    problems.push(...read.problems.map((problem) => ({ ...problem, place: move(problem.place) })));
    if (read.value !== undefined) elements.push(movedRaw(read.value, move));
  });
  return { elements, problems };
}
