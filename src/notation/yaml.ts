/** YAML text → its document, with the line and column of every node. All scalars stay text (failsafe schema). */
import { type Document, isScalar, LineCounter, parseDocument } from 'yaml';

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

/** The document, or everything YAML refuses; the reasons are those of the `yaml` package, on one line. */
export function readYaml(text: string): YamlDocument | { readonly faults: readonly YamlFault[] } {
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
