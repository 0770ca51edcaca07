/** What the commands of the command line are built from. */
import type { Command } from 'commander';
import { type Context, refuseUsage } from '../commands/context.ts';
import type { ExitCode } from '../commands/io.ts';
import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import type { Lang } from '../model/words.ts';
import type { Messages } from '../present/messages/words.ts';
import type { UsageError } from '../present/problem.ts';
import type { Ahead } from './read-ahead.ts';

export interface Built {
  readonly context: Context;
  readonly ahead: Ahead;
  readonly words: Messages;
  /** The regulation, where the command's flags or work need it. */
  readonly compiled: CompiledRegulation | undefined;
  /** The command line as it was given. */
  readonly argv: readonly string[];
  /** All commands, as they are over a regulation in a language. */
  readonly whole: (compiled: CompiledRegulation, lang: Lang) => Command;
  /** Set by the command that was run. */
  exit: ExitCode;
}

/** Options as commander hands them to a command. */
export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

/** A value, or what is wrong with the option it was to come from. */
export type Checked<T> = { readonly value: T } | { readonly error: UsageError };

export async function complain(built: Built, error: UsageError): Promise<void> {
  built.exit = await refuseUsage(built.context, error);
}
