#!/usr/bin/env bash
# What the GitHub Action does: checks the notices that have changed since BASE, writes SARIF, and fails as `zhenggai check` does.
# BASE: a commit, or empty · PATHS: pathspecs parted by blanks · ARGUMENTS: more options of the program
set -euo pipefail

program="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/bin/zhenggai.js"
read -ra paths <<< "${PATHS:-.}"
read -ra arguments <<< "${ARGUMENTS:-}"
list="$(mktemp)"
trap 'rm -f "$list"' EXIT

# a shallow clone lacks the commit to compare with; the first push of a branch has none
knows_base() {
  [ -n "${BASE:-}" ] && [[ ! "$BASE" =~ ^0+$ ]] || return 1
  git cat-file -e "$BASE^{commit}" 2> /dev/null || git fetch --quiet --depth=1 origin "$BASE" 2> /dev/null
}

if knows_base; then
  git diff --name-only -z --diff-filter=d "$BASE" HEAD -- "${paths[@]}"
else
  git ls-files -z -- "${paths[@]}"
fi | { grep -zEi '\.(txt|text|md|markdown|s?html?|xhtml|docx|pdf|ofd)$' || true; } > "$list"

if [ ! -s "$list" ]; then
  echo 'no notice has changed'
  exit 0
fi

sarif="${RUNNER_TEMP:-$(mktemp -d)}/zhenggai.sarif"
status=0
node "$program" check --files-from "$list" --null --output-format sarif --output-file "$sarif" "${arguments[@]}" || status=$?
if [ -f "$sarif" ]; then
  if [ -n "${GITHUB_OUTPUT:-}" ]; then echo "sarif=$sarif" >> "$GITHUB_OUTPUT"; else echo "sarif=$sarif"; fi
fi
exit "$status"
