/** YAML text → its document, with the line and column of every node. All scalars stay text (failsafe schema). */
import { type Document, isScalar, Lexer, LineCounter, parseDocument, visit } from 'yaml';

interface YamlPosition {
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

interface YamlFault extends YamlPosition {
  readonly reason: string;
}

export interface YamlDocument {
  /** Its aliases stand as they are written: what has no anchor, holds itself or multiplies is for the caller to refuse. */
  readonly document: Document;
  readonly at: (offset: number) => YamlPosition;
  /** Nothing but blanks and comments. */
  readonly isEmpty: boolean;
}

/**
 * What is read here is some ten levels deep. The yaml package descends as deep as a text goes, and a stack that runs out
 * inside a regular expression ends the process, whatever is caught.
 */
const DEEPEST = 100;
/** More anchors and aliases, or keys, than any file has that people write. */
const MOST_ANCHORS = 1000;
const MOST_KEYS = 100_000;

/** The document, or everything YAML refuses; the reasons are those of the `yaml` package, on one line. */
export function readYaml(text: string): YamlDocument | { readonly faults: readonly YamlFault[] } {
  const beyond = beyondBounds(text);
  if (beyond !== undefined) return { faults: [{ ...beyond, column: 1 }] };
  const lines = new LineCounter();
  const at = (offset: number): YamlPosition => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  // The package holds each key against all before it, which takes four times as long for twice as many.
  const options = { schema: 'failsafe', lineCounter: lines, logLevel: 'error', uniqueKeys: false } as const;
  const document = parseDocument(text, options);
  if (document.errors.length > 0) {
    return {
      faults: document.errors.map(({ pos, message }) => ({ ...at(pos[0]), reason: firstLine(message) })),
    };
  }
  const repeated = repeatedKeys(document);
  if (repeated.length > 0) {
    return { faults: repeated.map((offset) => ({ ...at(offset), reason: 'Map keys must be unique' })) };
  }
  const { contents } = document;
  return { document, at, isEmpty: contents === null || (isScalar(contents) && contents.source === '') };
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]!.replace(/ at line \d+, column \d+:?$/, '');
}

/** Where keys stand that their map has already. */
function repeatedKeys(document: Document): number[] {
  const repeated: number[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const known = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (known.has(key.value) && key.range) repeated.push(key.range[0]);
        known.add(key.value);
      }
    },
  });
  return repeated.sort((a, b) => a - b);
}

/**
 * The first line on which more levels stand open than any regulation has, or by which there are more keys or anchors. Lists
 * in lists need no line breaks.
 */
function beyondBounds(text: string): { readonly line: number; readonly reason: string } | undefined {
  let line = 1;
  let flow = 0;
  let inLine = 0;
  let keys = 0;
  let anchors = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') flow++;
    else if (token === ']' || token === '}') flow--;
    else if (token === '-' || token === '?') inLine++;
    else if (token === ':') keys++;
    else if (/^[&*]./.test(token)) anchors++;
    if (flow + inLine > DEEPEST) return { line, reason: 'Nested too deeply' };
    if (keys > MOST_KEYS) return { line, reason: 'Too many keys' };
    if (anchors > MOST_ANCHORS) return { line, reason: 'Too many anchors and aliases' };
    const breaks = token.split('\n').length - 1;
    line += breaks;
    if (breaks > 0) inLine = 0;
  }
  return undefined;
}
