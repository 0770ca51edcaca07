/** commander's complaints in our codes. What was wrong stands quoted in its message and nowhere else. */
import type { Command, CommanderError } from 'commander';
import { nearestOf } from '../notation/nearest.ts';
import type { UsageError } from '../present/problem.ts';

export function usageErrorOf(error: CommanderError, program: Command, commandName?: string): UsageError {
  const found = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const commands = program.commands.map((one) => one.name());
  const command = program.commands.find((one) => one.name() === commandName) ?? program;
  switch (error.code) {
    case 'commander.unknownCommand':
      return { code: 'unknown-command', found, near: nearestOf(found, commands), known: commands };
    case 'commander.unknownOption': {
      const options = [...command.options, ...program.options].flatMap((option) => option.long ?? []);
      return { code: 'unknown-option', found, near: nearestOf(found, options) };
    }
    case 'commander.optionMissingArgument':
      return { code: 'option-needs-value', found: found.split(' ')[0]! };
    case 'commander.missingArgument':
      return { code: 'missing-argument', found: command.registeredArguments[0]?.name() ?? found };
    default:
      return {
        code: 'too-many-arguments',
        found: command.args.slice(command.registeredArguments.length).join(' '),
      };
  }
}
