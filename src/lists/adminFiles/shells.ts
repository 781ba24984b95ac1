import { Shell } from './cliScript';

const ABOUT = `# Makes the two lists of Public Sector Hub in a site, with CLI for Microsoft 365 (log in first: m365 login).
# It can be run again: what is there stays as it is. Generated; see README.md beside it.`;

/** Bash: within single quotes only the quote itself means anything. */
export const bash: Shell = {
  head: `#!/usr/bin/env bash
${ABOUT}
# Usage: bash create-lists.sh https://contoso.sharepoint.com/sites/hub
set -euo pipefail
site="\${1:?Name the site: bash create-lists.sh https://contoso.sharepoint.com/sites/hub}"

# Asks SharePoint. A question that fails, or that nothing answers, must not be taken for a no.
ask() {
  local answer
  if ! answer="$(m365 "$@" --webUrl "$site" --output json)" || [ -z "$answer" ]; then
    echo "No answer to: m365 $*. Nothing more is done." >&2
    return 1
  fi
  printf '%s\\n' "$answer"
}

# Each says whether something is there. They stand in conditions, where \`set -e\` does not count: each ends the run itself.
has_list() {
  local urls
  urls="$(ask spo list list --properties 'RootFolder/ServerRelativeUrl' --query '[].RootFolder.ServerRelativeUrl')" || exit 1
  grep -qiF "$1\\"" <<< "$urls"
}
has_column() {
  local names
  names="$(ask spo field list --listUrl "$1" --query '[].InternalName')" || exit 1
  grep -qF "\\"$2\\"" <<< "$names"
}
has_view() {
  local titles
  titles="$(ask spo list view list --listUrl "$1" --query '[].Title')" || exit 1
  grep -qiF "\\"$2\\"" <<< "$titles"
}
has_rule() {
  local rule
  rule="$(ask spo list get --url "$1" --properties ValidationFormula --query ValidationFormula)" || exit 1
  [ "$rule" != null ] && [ "$rule" != '""' ]
}
is_finished() {
  local title
  title="$(ask spo list get --url "$1" --query Title)" || exit 1
  [ "$title" != "\\"$2\\"" ]
}`,
  tail: "\necho 'The lists are ready. Likes are switched on in the rating settings of the list of articles.'\n",
  quoted: (text) => `'${text.replace(/'/g, "'\\''")}'`,
  command: (words) => `m365 ${words} --webUrl "$site" > /dev/null`,
  unless: (check, args, then) => [`if ! ${check} ${args.join(' ')}; then`, ...then.map((line) => `  ${line}`), 'fi']
};

/** PowerShell 7.3 or later: earlier ones take the double quotes out of an argument. */
export const powerShell: Shell = {
  head: `#Requires -Version 7.3
${ABOUT}
# Usage: ./create-lists.ps1 -Site https://contoso.sharepoint.com/sites/hub
param([Parameter(Mandatory)][string] $Site)
$ErrorActionPreference = 'Stop'
$PSNativeCommandArgumentPassing = 'Standard'

# A command that fails ends the run, and so does a question that nothing answers: neither must be taken for a no.
function run { m365 @args --webUrl $Site; if ($LASTEXITCODE -ne 0) { throw "m365 $args failed. Nothing more is done." } }
function ask { $answer = run @args --output json; if (-not $answer) { throw "No answer to: m365 $args. Nothing more is done." }; $answer | ConvertFrom-Json }
function has_list($url) { @(ask spo list list --properties 'RootFolder/ServerRelativeUrl').Where({ $_.RootFolder.ServerRelativeUrl -like "*$url" }).Count -gt 0 }
function has_column($url, $name) { @(ask spo field list --listUrl $url).Where({ $_.InternalName -ceq $name }).Count -gt 0 }
function has_view($url, $title) { @(ask spo list view list --listUrl $url).Where({ $_.Title -eq $title }).Count -gt 0 }
function has_rule($url) { [bool] (ask spo list get --url $url --properties ValidationFormula).ValidationFormula }
function is_finished($url, $first) { (ask spo list get --url $url).Title -cne $first }`,
  tail: "\nWrite-Output 'The lists are ready. Likes are switched on in the rating settings of the list of articles.'\n",
  // PowerShell takes curly quotes for quotes, too.
  quoted: (text) => `'${text.replace(/['\u2018\u2019]/g, '$&$&')}'`,
  command: (words) => `run ${words} | Out-Null`,
  unless: (check, args, then) => [`if (-not (${check} ${args.join(' ')})) {`, ...then.map((line) => `  ${line}`), '}']
};
