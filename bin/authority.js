#!/usr/bin/env node
// CommonJS (bin/package.json says so), since ES modules take longer to load: docs/decisions.md, 22.
const { fstatSync, writeSync } = require('node:fs');
const { getEventListeners } = require('node:events');
const { enableCompileCache } = require('node:module');

// From Node 22.1 on. Where the folder cannot be written it only says so, and nothing is kept.
enableCompileCache?.();

const { main } = require('../dist/cli/cli.cjs');

/** Commands clean up at once when the signal is aborted; nothing is waited for. */
const interruption = new AbortController();
const CODES = { SIGINT: 130, SIGTERM: 143 };
function end(signal) {
  interruption.abort();
  process.exit(CODES[signal]);
}

/**
 * A listener gets no turn while a document is taken apart at a stretch. Meanwhile there is none, and a signal ends the
 * program by itself, at once; but what has to be cleaned up is waited for.
 */
let stretches = 0;
let isHeard = false;
function listen() {
  const wasHeard = isHeard;
  isHeard = stretches === 0 || getEventListeners(interruption.signal, 'abort').length > 0;
  if (isHeard === wasHeard) return;
  for (const signal of Object.keys(CODES)) process[isHeard ? 'on' : 'off'](signal, end);
}
listen();

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
  signal: {
    get aborted() {
      return interruption.signal.aborted;
    },
    addEventListener(kind, clean) {
      interruption.signal.addEventListener(kind, clean);
      listen();
    },
    removeEventListener(kind, clean) {
      interruption.signal.removeEventListener(kind, clean);
      listen();
    },
  },
  async atAStretch() {
    // A signal that has come already is heard first.
    await new Promise(setImmediate);
    stretches++;
    listen();
    return () => {
      stretches--;
      listen();
    };
  },
  env: process.env,
  now: () => new Date(),
};

main(process.argv.slice(2), io).then((code) => {
  process.exitCode = code;
});
