// Preloaded with --import: says on stderr, a line each, which modules a run has loaded by import or require.
import { createRequire, register } from 'node:module';

const hook = `import { writeSync } from 'node:fs';
export async function resolve(name, context, next) {
  const found = await next(name, context);
  writeSync(2, 'loaded ' + found.url + '\\n');
  return found;
}`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);

const { cache } = createRequire(import.meta.url);
process.on('exit', () => {
  for (const file of Object.keys(cache)) process.stderr.write(`loaded ${file}\n`);
});
