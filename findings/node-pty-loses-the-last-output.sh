#!/usr/bin/env bash
# node-pty (here as @lydell/node-pty 1.1.0) closes a terminal 200 ms after its process has ended, whether what the process
# wrote has been read or not. A reader that is busy at that moment (a test on a loaded machine) gets `onExit` with exit code 0
# and never sees the end of the output; nothing says so. Waiting for onExit, or for a pause after it, is no way to read all.
# What holds: let the process (or the shell around it) leave only once the reader has seen its last word.
#
# Seen 2026-11-29 on Linux, Node 20: of 2,000 lines written by a process that then ends, a reader that computes for one second
# after the first of them misses the last. Exit 0: still so. Exit 1: it behaves otherwise now.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{ "private": true }\n' >package.json
npm install --no-audit --no-fund --silent @lydell/node-pty@1.1.0
cat >reader.cjs <<'JS'
const pty = require('@lydell/node-pty');
console.log(`@lydell/node-pty version ${require('@lydell/node-pty/package.json').version}, node ${process.version}`);

/** Reads what seq writes, computing for so long after each piece; true where its last line was seen. */
function readsAll(busyMs) {
  const terminal = pty.spawn('seq', ['2000'], { cols: 80, rows: 24 });
  let output = '';
  terminal.onData((text) => {
    output += text;
    const until = Date.now() + busyMs;
    while (Date.now() < until);
  });
  return new Promise((resolve) => {
    terminal.onExit(({ exitCode }) => resolve({ exitCode, all: /\b2000\r?\n/.test(output), length: output.length }));
  });
}

(async () => {
  const quick = await readsAll(0);
  const busy = await readsAll(1000);
  console.log('a reader with nothing else to do:', quick);
  console.log('a reader that computes for a second:', busy);
  if (!quick.all || busy.all || busy.exitCode !== 0) {
    console.log('changed: a busy reader gets everything');
    process.exit(1);
  }
  console.log('as seen: a busy reader is told of exit code 0 and misses the end');
})();
JS
node reader.cjs
