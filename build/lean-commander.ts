/**
 * Build plugin: commander loads node:child_process when it is loaded itself, for commands that are programs of
 * their own. There are none here, so the module is left to the moment it would be used: start-up pays nothing for it.
 */
const EAGER = "const childProcess = require('node:child_process');";
const LAZY = "const childProcess = { get spawn() { return require('node:child_process').spawn; } };";

interface Plugin {
  readonly name: string;
  transform(code: string, id: string): string | undefined;
}

export function leanCommander(): Plugin {
  return {
    name: 'lean-commander',
    transform(code, id) {
      if (!/[\\/]commander[\\/]lib[\\/]command\.js$/.test(id)) return undefined;
      // A new version of commander that does this otherwise shows here, not in a slower start.
      if (!code.includes(EAGER)) throw new Error(`${id} no longer holds: ${EAGER}`);
      return code.replace(EAGER, LAZY);
    },
  };
}
