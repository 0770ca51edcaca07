import type { ListProblemCode } from './batch-words.ts';
import type { Messages } from './messages.ts';

/** Trouble that only a list can have. */
export const listProblemsEn: Pick<Messages['problems'], ListProblemCode> = {
  'cells-missing': (p) => ({
    found: `This row lacks cells${p.cells && `: it has only ${p.cells}`}.`,
    expected: p.columns && `${p.columns} cells, as in the header.`,
    mend: 'Add a separator for each empty cell that is missing.',
  }),
  'columns-same-key': (p) => ({
    found: `Several columns stand for ${p.key}: ${p.headers}.`,
    expected: 'One column for each fact.',
    mend: 'Rename the others, or give --map "Column=" to carry one through without reading it.',
  }),
  'map-unknown-column': (p) => ({
    found: `The list has no column ${p.column}, which --map names.`,
    expected: p.known && `Columns of the list: ${p.known}.`,
    mend: 'Correct the name in --map.',
  }),
  'map-unknown-key': (p) => ({
    found: `${p.key} is no key of a proposal.`,
    expected: '--map "Column=key", such as --map "Cost=capital".',
    mend: `Correct the key.${p.near && ` Nearest: ${p.near}.`}`,
  }),
  'set-unknown-key': (p) => ({
    found: `${p.key} is no key of a proposal.`,
    expected: '--set key=value, such as --set type=investment-project.',
    mend: `Correct the key.${p.near && ` Nearest: ${p.near}.`}`,
  }),
  'set-beside-column': (p) => ({
    found: `There is both --set for ${p.key} and the column ${p.header}.`,
    expected: 'One of the two.',
    mend: 'Leave out --set, or give --map "Column=" so that the column is not read.',
  }),
  'list-without-type': (p) => ({
    found: 'No column of the list says what type the proposals are.',
    expected: p.known && `One of the types: ${p.known}.`,
    mend: 'Add a column “type”, or give one type for the whole list: --set type=investment-project.',
  }),
  'unknown-regulation': (p) => ({
    found: `There is no regulation ${p.found}.`,
    expected: p.known && `The id or title of a known regulation: ${p.known}.`,
    mend:
      p.reason === 'file'
        ? 'A file of your own is chosen on the command line alone: --regulation FILE; a list names its id.'
        : `Correct it, or leave it empty for the default regulation.${p.near && ` Nearest: ${p.near}.`}`,
  }),
  'mark-missing': (p) => ({
    found: `A blank in the column of ${p.fact} could be yes or no.`,
    expected: '“yes” or “no”, since what is left out counts as yes.',
    mend: 'Write “yes” or “no” into the cell.',
  }),
  'not-a-list': (p) => ({
    found: `The JSON file is ${p.found}.`,
    expected: 'A list [ … ] of proposals { … }.',
    mend: 'Put the proposals in [ ], or use JSON Lines (a proposal a line).',
  }),
};
