/** YAML text → its document, with the line and column of every node. All scalars stay text (failsafe schema). */
import { type Alias, type Document, isAlias, isScalar, LineCounter, parseDocument, visit } from 'yaml';

export interface YamlPosition {
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

export interface YamlFault extends YamlPosition {
  readonly reason: string;
}

export interface YamlDocument {
  /** Its aliases have anchors; an alias inside its own anchor and aliases that multiply are for the caller to bound. */
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
  const loose = looseAlias(document);
  if (loose !== undefined) {
    const reason = `No anchor &${loose.source} before this alias`;
    return { faults: [{ ...at(loose.range![0]), reason }] };
  }
  const { contents } = document;
  return { document, at, isEmpty: contents === null || (isScalar(contents) && contents.source === '') };
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]!.replace(/ at line \d+, column \d+:?$/, '');
}

/** The first alias before which no anchor has its name. Asking each alias would go through the document each time. */
function looseAlias(document: Document): Alias | undefined {
  const anchors = new Set<string>();
  let loose: Alias | undefined;
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchors.add(node.anchor);
        return undefined;
      }
      if (anchors.has(node.source)) return undefined;
      loose = node;
      return visit.BREAK;
    },
  });
  return loose;
}
