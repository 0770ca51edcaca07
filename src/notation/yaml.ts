/** YAML text → its document, with the line and column of every node. All scalars stay text (failsafe schema). */
import { type Document, isScalar, Lexer, LineCounter, parseDocument } from 'yaml';

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

/** The document, or everything YAML refuses; the reasons are those of the `yaml` package, on one line. */
export function readYaml(text: string): YamlDocument | { readonly faults: readonly YamlFault[] } {
  const deep = lineNestedTooDeep(text);
  if (deep !== undefined) return { faults: [{ line: deep, column: 1, reason: 'Nested too deeply' }] };
  const lines = new LineCounter();
  const at = (offset: number): YamlPosition => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, logLevel: 'error' });
  if (document.errors.length > 0) {
    return {
      faults: document.errors.map(({ pos, message }) => ({ ...at(pos[0]), reason: firstLine(message) })),
    };
  }
  const { contents } = document;
  return { document, at, isEmpty: contents === null || (isScalar(contents) && contents.source === '') };
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]!.replace(/ at line \d+, column \d+:?$/, '');
}

/** The first line on which more levels stand open than any regulation has. Lists in lists need no line breaks. */
function lineNestedTooDeep(text: string): number | undefined {
  let line = 1;
  let flow = 0;
  let inLine = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') flow++;
    else if (token === ']' || token === '}') flow--;
    else if (token === '-' || token === '?') inLine++;
    if (flow + inLine > DEEPEST) return line;
    const breaks = token.split('\n').length - 1;
    line += breaks;
    if (breaks > 0) inLine = 0;
  }
  return undefined;
}
