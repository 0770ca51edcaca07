/** The words in English of the commands for editors and shells. */
import type { CommandHelp, ProblemWords, UsageParams } from './messages.ts';

export const schemaHelpEn: CommandHelp = {
  summary: 'print the JSON Schema of a proposal, a row, a result, a regulation',
  description:
    'Prints JSON Schema (draft 2020-12), so that editors complete and other tools check: proposal is a JSON proposal, batch-row a row of a list, result a result, regulation a regulation file. The first three are made from the chosen regulation.',
};

export const initHelpEn: CommandHelp = {
  summary: 'start a new regulation in a folder',
  description:
    'Writes into the folder a commented regulation with one example of each kind, its JSON Schema for editors, cases, a list to route and a CI file. Files that are there are not overwritten.',
};

export const completeHelpEn: CommandHelp = {
  summary: 'print a script that completes command lines',
  description:
    'Prints the script by which bash, zsh, fish or PowerShell completes commands, options, types and values. Bash needs the package bash-completion.',
};

export const toolsArgumentsEn = {
  folder: 'the folder to write to; made where there is none',
  schema: 'what the schema is of',
  shell: 'the shell in use',
};

export const toolsUsageEn = {
  'unknown-choice': (p: UsageParams): ProblemWords => ({
    found: `This command does not know ${p.found}.`,
    expected: `One of: ${p.known}.`,
    mend: p.near === '' ? '' : `The nearest: ${p.near}.`,
  }),
};
