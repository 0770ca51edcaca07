/** What an engine that a regulation is exported for has to give, and by which options. */

import { dialectNames } from '../../export/sql/dialect.ts';
import type { Matter, Regulation } from '../../model/regulation.ts';
import type { UsageError } from '../../present/problem.ts';
import type { Call } from '../command.ts';
import { flag, oneOf, repeated, text } from '../options.ts';

export const options = {
  matter: repeated('<type>', 'matter', (value) => ({ value })),
  skip: flag('exportSkip'),
  dialect: oneOf('dialect', '<dialect>', 'dialect', dialectNames),
  table: text('<table>', 'exportTable'),
  strict: flag('strict'),
  hitPolicy: oneOf('hitPolicy', '<policy>', 'hitPolicy', ['first', 'priority']),
  dmnVersion: oneOf('dmnVersion', '<version>', 'dmnVersion', ['1.5', '1.3']),
  output: text('<path>', 'exportOutput'),
  force: flag('force'),
};

export type ExportCall = Call<typeof options, true>;

export interface Exporter {
  /** Options that are nothing to the others. */
  readonly own: readonly (keyof typeof options)[];
  /** Whether what the matter takes can be held there. */
  canHold(matter: Matter, regulation: Regulation): boolean;
  /** That it cannot, and what to do. */
  leftOut(codes: readonly string[], call: ExportCall): string;
  make(matters: readonly Matter[], call: ExportCall): Exported | { readonly error: UsageError };
}

export interface Exported {
  readonly text: string;
  /** What is to be known of it, line by line. */
  readonly said: string;
  /** Codes of matters that could not be held after all. */
  readonly leftOut?: readonly string[];
}
