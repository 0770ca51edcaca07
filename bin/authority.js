#!/usr/bin/env node
// CommonJS (bin/package.json says so), since ES modules take longer to load: docs/decisions.md, 22.
const { fstatSync, writeSync } = require('node:fs');
const { enableCompileCache } = require('node:module');

// From Node 22.1 on. Where the folder cannot be written it only says so, and nothing is kept.
enableCompileCache?.();

const { main } = require('../dist/cli/cli.cjs');

/** Commands clean up at once when the signal is aborted; nothing is waited for. */
const interruption = new AbortController();
function end(code) {
  interruption.abort();
  process.exit(code);
}
process.once('SIGINT', () => end(130));
process.once('SIGTERM', () => end(143));

for (const stream of [process.stdout, process.stderr]) {
  // Whoever writes is told of an error by the callback of the write; here it must only not be thrown.
  stream.on('error', () => {});
}

/**
 * To a regular file node writes once and takes the part that was written for the whole. Here all of it is, or whoever
 * writes is told why not.
 */
function whole(stream) {
  try {
    if (!fstatSync(stream.fd).isFile()) return stream;
  } catch {
    return stream;
  }
  const write = (text, done) => {
    const bytes = Buffer.from(text);
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(stream.fd, bytes, written);
    } catch (error) {
      done(error);
      return true;
    }
    done();
    return true;
  };
  return { fd: stream.fd, write };
}

const io = {
  // Opened only by a command that reads it.
  get stdin() {
    return process.stdin;
  },
  stdout: whole(process.stdout),
  stderr: whole(process.stderr),
  signal: interruption.signal,
  env: process.env,
  now: () => new Date(),
};

main(process.argv.slice(2), io).then((code) => {
  process.exitCode = code;
});
