/**
 * Run by the build in a node of its own: uses the built command line as people do, and keeps what node has compiled
 * for it beside each file, for bin/load.js.
 */
const { writeFileSync } = require('node:fs');
const { cachePath, files, load } = require('../bin/load.js');

/** What is worth being quick: help, a proposal that is decided, one that is not, one that is refused. */
const COMMAND_LINES = [
  ['--help'],
  ['check', '--help'],
  ...['vi', 'en'].flatMap((lang) => [
    [
      ...['check', '--lang', lang, '--type', 'investment-project', '--funding-source', 'ngoài ngân sách'],
      ...['--capital', '1.200,5 tỷ đồng', '--sector', 'tourism, agriculture', '--land-area', '20 ha'],
    ],
    [
      'check',
      '--lang',
      lang,
      '--type',
      'investment-project',
      '--funding-source',
      'fdi',
      '--date',
      '12/06/2024',
    ],
    ['check', '--lang', lang, '--type', 'asset-procurement', '--unit-price', '1 tỷ', '--format', 'json'],
  ]),
];

/** Below this many characters a file compiles as fast as its cache is found. */
const SMALL = 4096;

const nowhere = {
  write(_text, done) {
    done();
    return true;
  },
};
const io = {
  stdin: (async function* () {})(),
  stdout: nowhere,
  stderr: nowhere,
  env: {},
  now: () => new Date(),
};

async function warmUp() {
  const { main } = load('cli.cjs');
  for (const words of COMMAND_LINES) {
    const exit = await main(words, io);
    if (exit !== 0 && exit !== 3) throw new Error(`${words.join(' ')} ended with ${exit}`);
  }
  for (const { path, script } of files.values()) {
    const cache = script.createCachedData();
    if (cache.length > SMALL) writeFileSync(cachePath(path), cache);
  }
}

warmUp();
