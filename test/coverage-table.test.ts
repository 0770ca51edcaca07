/**
 * The kept table of clauses says what the regulation says now: `npx vitest run test/coverage-table.test.ts -u` writes
 * it anew.
 */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BUNDLED } from '../src/loader/bundled.ts';
import { run } from './commands/in-process.ts';
import { ROOT } from './program.ts';

const HEAD =
  '<!-- `authority matters --coverage --format markdown`, kept by test/coverage-table.test.ts -->\n\n';

it.each(BUNDLED.map(({ id }) => id))('the table of %s is up to date and has no open row', async (id) => {
  const args = ['matters', '--coverage', '--format', 'markdown', '--regulation', id];
  const { exit, stdout } = await run(args);
  expect(exit).toBe(0);
  await expect(HEAD + stdout).toMatchFileSnapshot(join(ROOT, `docs/regulations/coverage.${id}.md`));
});
