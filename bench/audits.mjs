/** The audit of every regulation that comes with the program: seconds from the command line to the last finding. */
import { spawnSync } from 'node:child_process';
import { median, spread, table } from './statistics.mjs';

const ROUNDS = 5;

export const title = 'Audits';

export function measure({ program, quick }) {
  const listed = spawnSync(process.execPath, [program, 'regulations', '--format', 'json'], {
    encoding: 'utf8',
  });
  const ids = JSON.parse(listed.stdout).map(({ id }) => id);
  const times = ids.map(() => []);
  const ends = [];
  for (let round = 0; round < (quick ? 1 : ROUNDS); round++) {
    for (const [index, id] of ids.entries()) {
      const start = performance.now();
      const { status } = spawnSync(
        process.execPath,
        [program, 'audit', '--regulation', id, '--format', 'json'],
        {
          stdio: ['ignore', 'ignore', 'pipe'],
        },
      );
      times[index].push((performance.now() - start) / 1000);
      ends[index] = status;
    }
  }
  const text = table(
    ['regulation', 'seconds', 'quartiles', 'ends with'],
    ids.map((id, index) => [`\`${id}\``, median(times[index]).toFixed(2), spread(times[index]), ends[index]]),
  );
  // 1 is what an audit with findings ends with: no matter of speed.
  return { text, missed: ids.filter((_, index) => ends[index] !== 0 && ends[index] !== 1) };
}
