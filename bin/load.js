/**
 * Loads the files of dist/cli as `require` would, with the code cache that the build has made of them: node then need
 * not compile again what every run compiles. Another version of node finds no cache of its own and compiles.
 */
const { existsSync, readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const FOLDER = join(dirname(__dirname), 'dist/cli');

/** Files of fewer characters are compiled as fast as a cache is looked for. */
const SMALL = 1024;

/** Files loaded so far, by name. */
const files = new Map();

function load(name) {
  const known = files.get(name);
  if (known !== undefined) return known.module.exports;
  const path = join(FOLDER, name);
  const text = readFileSync(path, 'utf8');
  const script = new Script(`(function (exports, require, module) {${text}\n})`, {
    filename: path,
    cachedData: text.length > SMALL ? cacheOf(path) : undefined,
  });
  const module = { exports: {} };
  files.set(name, { path, script, module });
  script.runInThisContext().call(module.exports, module.exports, requireFrom, module);
  return module.exports;
}

function requireFrom(name) {
  if (!name.startsWith('./')) return require(name);
  return name.endsWith('.json') ? JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) : load(name.slice(2));
}

/** Undefined where there is none: for other versions of node, and small files. */
function cacheOf(path) {
  const cache = cachePath(path);
  return existsSync(cache) ? readFileSync(cache) : undefined;
}

/** Where the cache of a file stands, for this version of node on this kind of processor. */
function cachePath(path) {
  return `${path}.${process.version}-${process.arch}.cache`;
}

module.exports = { cachePath, files, load };
