#!/usr/bin/env bash
# A list, and what PostgreSQL answers to it: recipes/postgres.sh LIST (the recipe of docs/guide/databases.md). The server is the one
# that psql finds by PGHOST, PGPORT, PGDATABASE; the script makes tables and views of its own in the schema authority_recipe.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
authority() { node "$here/../../bin/authority.js" "$@"; }
list=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
authority export sql --dialect postgres --table authority_recipe.proposals --skip --output regulation.sql 2>skipped.txt
authority batch "$list" --facts csv=facts.csv --no-input --quiet --exit-zero >answers.txt
psql -qX -v ON_ERROR_STOP=1 <<'SQL'
SET client_min_messages = warning;
DROP SCHEMA IF EXISTS authority_recipe CASCADE;
CREATE SCHEMA authority_recipe;
\i regulation.sql
\copy authority_recipe.proposals_text FROM 'facts.csv' WITH (FORMAT csv, HEADER)
INSERT INTO authority_recipe.proposals SELECT * FROM authority_recipe.proposals_read;
\pset format unaligned
\pset tuples_only on
SELECT id, outcome, authority, candidates, missing FROM authority_recipe.decisions ORDER BY id;
SQL
