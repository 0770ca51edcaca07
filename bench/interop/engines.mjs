/** Databases that run a script: each takes it, loads rows of text as `authority batch --facts` writes them, and answers. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** DuckDB, in this process. */
async function duckdb(folder) {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  return {
    name: `DuckDB ${(await rowsOf('SELECT version() AS v'))[0].v}`,
    dialect: 'duckdb',
    async run(sql) {
      await connection.run(sql);
    },
    clear: empty,
    async load(table, csv) {
      const file = join(folder, 'rows.csv');
      writeFileSync(file, csv);
      await connection.run(
        `COPY ${table} FROM '${file}' (FORMAT csv, HEADER, DELIMITER ',', QUOTE '"', NULLSTR '')`,
      );
    },
    rows: rowsOf,
    async close() {
      connection.closeSync();
      instance.closeSync();
    },
  };

  /** Views first: nothing stands on a table then. */
  async function empty() {
    const all = await rowsOf(
      "SELECT table_name AS n, table_type AS t FROM information_schema.tables WHERE table_schema = 'main' ORDER BY table_type = 'BASE TABLE'",
    );
    for (const { n, t } of all) await connection.run(`DROP ${t === 'VIEW' ? 'VIEW' : 'TABLE'} "${n}"`);
  }

  async function rowsOf(sql) {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  }
}

/** PostgreSQL as WebAssembly, in this process. */
async function pglite() {
  const { PGlite } = await import('@electric-sql/pglite');
  const database = new PGlite();
  const { rows } = await database.query('SELECT version() AS v');
  return {
    name: `PGlite, ${rows[0].v.split(' ').slice(0, 2).join(' ')}`,
    dialect: 'postgres',
    async run(sql) {
      await database.exec(sql);
    },
    /** Starting it again would take several seconds. */
    clear: () => database.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public'),
    async load(table, csv) {
      const blob = new Blob([csv]);
      await database.query(`COPY ${table} FROM '/dev/blob' WITH (FORMAT csv, HEADER)`, [], { blob });
    },
    async rows(sql) {
      return (await database.query(sql)).rows;
    },
    async close() {
      await database.close();
    },
  };
}

/**
 * A PostgreSQL server of one's own on loopback, by the binaries of the system (POSTGRES_BIN, POSTGRES_USER: as whom they are
 * run, where that may not be the superuser of the machine), ended with the run.
 */
async function postgres(folder) {
  const {
    POSTGRES_BIN: bin = '/usr/lib/postgresql/15/bin',
    POSTGRES_USER: user = 'postgres',
    POSTGRES_PORT: port = '54329',
  } = process.env;
  execFileSync('chmod', ['755', folder]);
  const data = join(folder, 'postgres');
  execFileSync('install', ['-d', '-o', user, data]);
  const as = (program, args, more = {}) =>
    execFileSync(
      'setpriv',
      [`--reuid=${user}`, `--regid=${user}`, '--clear-groups', join(bin, program), ...args],
      {
        encoding: 'utf8',
        maxBuffer: 1 << 30,
        stdio: ['pipe', 'pipe', 'inherit'],
        env: { PATH: process.env.PATH, LANG: 'C.UTF-8' },
        cwd: folder,
        ...more,
      },
    );
  as('initdb', ['-D', data, '-E', 'UTF8', '--locale=C.UTF-8', '-A', 'trust'], { stdio: 'ignore' });
  as(
    'pg_ctl',
    [
      '-D',
      data,
      '-w',
      '-l',
      join(data, 'log'),
      '-o',
      `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${data}`,
      'start',
    ],
    { stdio: 'ignore' },
  );
  const psql = (args, input) =>
    as('psql', ['-h', '127.0.0.1', '-p', port, '-d', 'postgres', '-qX', '-v', 'ON_ERROR_STOP=1', ...args], {
      input,
    });
  const query = async (sql) =>
    JSON.parse(psql(['-At'], `SELECT COALESCE(json_agg(q), '[]') FROM (${sql}) AS q;\n`));
  const [{ v }] = await query('SELECT version() AS v');
  return {
    name: v.split(' ').slice(0, 2).join(' '),
    dialect: 'postgres',
    clear: async () =>
      psql([], 'SET client_min_messages = error; DROP SCHEMA public CASCADE; CREATE SCHEMA public;'),
    run: async (sql) => psql([], `SET client_min_messages = error; ${sql};\n`),
    async load(table, csv) {
      const file = join(folder, 'rows-postgres.csv');
      writeFileSync(file, csv);
      psql(['-c', `\\copy ${table} FROM '${file}' WITH (FORMAT csv, HEADER)`]);
    },
    async rows(sql) {
      const file = join(data, 'answers.jsonl');
      psql(['-At', '-o', file], `SELECT row_to_json(q) FROM (${sql}) AS q;\n`);
      return readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line));
    },
    close: async () => as('pg_ctl', ['-D', data, '-m', 'fast', '-w', 'stop'], { stdio: 'ignore' }),
  };
}

export const ENGINES = { duckdb, pglite, postgres };
