#!/usr/bin/env bash
# A list, and what DuckDB answers to it: recipes/duckdb.sh LIST TYPE… (the recipe of docs/guide/databases.md).
# DuckDB comes from this folder (npm ci); its own command line would do as well.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
authority() { node "$here/../../bin/authority.js" "$@"; }
list=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
authority export sql --dialect duckdb --skip --output regulation.sql 2>skipped.txt
authority batch "$list" --facts csv=facts.csv --no-input --quiet --exit-zero >answers.txt
cat >load.sql <<'SQL'
COPY proposals_text FROM 'facts.csv' (FORMAT csv, HEADER, NULLSTR '');
INSERT INTO proposals SELECT * FROM proposals_read;
SQL
node --input-type=module - "$here" <<'JS'
import { readFileSync } from 'node:fs';
const { DuckDBInstance } = await import(`${process.argv[2]}/node_modules/@duckdb/node-api/lib/index.js`);
const connection = await (await DuckDBInstance.create('proposals.duckdb')).connect();
for (const file of ['regulation.sql', 'load.sql']) await connection.run(readFileSync(file, 'utf8'));
const answers = await connection.runAndReadAll('SELECT id, outcome, authority, candidates, missing FROM decisions ORDER BY id');
for (const row of answers.getRowsJson()) console.log(row.map((cell) => cell ?? '').join('|'));
JS
