#!/usr/bin/env node
// CommonJS (bin/package.json says so), since ES modules take longer to load.
const { fstatSync, writeSync } = require('node:fs');
const { load } = require('./load.js');

const { main } = load('cli.cjs');

function quietly(stream) {
  // Whoever writes is told of an error by the callback of the write; here it must only not be thrown.
  stream.on('error', () => {});
  return stream;
}

/** Commands clean up at once when the signal is aborted; nothing is waited for. */
let interruption;
function end(code) {
  interruption?.abort();
  process.exit(code);
}
process.once('SIGINT', () => end(130));
process.once('SIGTERM', () => end(143));

/** Texts up to this length go into a pipe or a file at once. */
const SHORT = 16_384;

/**
 * An output that opens node's stream where it has to: at a terminal, and for a long text. Opening one takes longer
 * than writing one result.
 */
function outputOf(name, descriptor) {
  let stream;
  const opened = () => {
    stream ??= quietly(process[name]);
    return stream;
  };
  if (mayBeTerminal(descriptor)) return opened();
  return {
    write(text, done) {
      if (stream !== undefined || text.length > SHORT) return opened().write(text, done);
      const bytes = Buffer.from(text);
      let written = 0;
      try {
        while (written < bytes.length) written += writeSync(descriptor, bytes, written);
      } catch (error) {
        // A full pipe that does not block: the stream waits for it.
        if (error.code === 'EAGAIN') return opened().write(bytes.subarray(written), done);
        done(error);
        return true;
      }
      done();
      return true;
    },
  };
}

function mayBeTerminal(descriptor) {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return true;
  }
}

let stdout;
let stderr;
const io = {
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    stdout ??= outputOf('stdout', 1);
    return stdout;
  },
  get stderr() {
    stderr ??= outputOf('stderr', 2);
    return stderr;
  },
  get signal() {
    interruption ??= new AbortController();
    return interruption.signal;
  },
  env: process.env,
  now: () => new Date(),
};

main(process.argv.slice(2), io).then((code) => {
  process.exitCode = code;
});
