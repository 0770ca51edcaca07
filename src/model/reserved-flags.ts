/**
 * Long options of the commands. A fact's flag (`landArea` ⇒ `--land-area`) may be none of these, so that a
 * regulation can never hide an option; a test holds the list against the commands.
 */
export const RESERVED_FLAGS: readonly string[] = [
  'help',
  'version',
  'debug',
  'lang',
  'regulation',
  'format',
  'date',
  'strict',
  'exit-zero',
  'trace',
  'number-format',
  'input',
  'no-input',
  'interactive',
  'save',
  'output',
  'quiet',
  'force',
  'width',
  'color',
  'input-format',
  'encoding',
  'sheet',
  'header-row',
  'map',
  'set',
  'rejects',
];
