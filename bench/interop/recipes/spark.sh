#!/usr/bin/env bash
# A list, and what Spark answers to it: recipes/spark.sh LIST TYPE (the recipe of docs/guide/databases.md), for one type of
# proposal, since Spark takes long to plan all of them. PYTHON: which Python has the packages of spark-requirements.txt; needs Java.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
authority() { node "$here/../../bin/authority.js" "$@"; }
list=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
authority export sql --dialect spark --matter "$2" --output regulation.sql
authority batch "$list" --facts csv=facts.csv --no-input --quiet --exit-zero >answers.txt
"${PYTHON:-python3}" "$here/spark.py" regulation.sql facts.csv out 2 2>log.txt >times.json
cat out/answers/part-*.json
