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

# Each says whether something is there. A question that fails ends the run: it must not be taken for a no.
has_list() {
  local urls
  urls="$(m365 spo list list --webUrl "$site" --properties 'RootFolder/ServerRelativeUrl' --query '[].RootFolder.ServerRelativeUrl' --output json)"
  grep -qiF "$1\\"" <<< "$urls"
}
has_column() {
  local names
  names="$(m365 spo field list --webUrl "$site" --listUrl "$1" --query '[].InternalName' --output json)"
  grep -qF "\\"$2\\"" <<< "$names"
}
has_view() {
  local titles
  titles="$(m365 spo list view list --webUrl "$site" --listUrl "$1" --query '[].Title' --output json)"
  grep -qiF "\\"$2\\"" <<< "$titles"
}
is_finished() {
  local title
  title="$(m365 spo list get --webUrl "$site" --url "$1" --query Title --output json)"
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

# A command that fails ends the run: no answer must not be taken for a no.
function run { m365 @args --webUrl $Site; if ($LASTEXITCODE -ne 0) { throw "m365 $args failed." } }
function has_list($url) { @(run spo list list --properties 'RootFolder/ServerRelativeUrl' --output json | ConvertFrom-Json).Where({ $_.RootFolder.ServerRelativeUrl -like "*$url" }).Count -gt 0 }
function has_column($url, $name) { @(run spo field list --listUrl $url --output json | ConvertFrom-Json).Where({ $_.InternalName -ceq $name }).Count -gt 0 }
function has_view($url, $title) { @(run spo list view list --listUrl $url --output json | ConvertFrom-Json).Where({ $_.Title -eq $title }).Count -gt 0 }
function is_finished($url, $first) { (run spo list get --url $url --output json | ConvertFrom-Json).Title -cne $first }`,
  tail: "\nWrite-Output 'The lists are ready. Likes are switched on in the rating settings of the list of articles.'\n",
  // PowerShell takes curly quotes for quotes, too.
  quoted: (text) => `'${text.replace(/['\u2018\u2019]/g, '$&$&')}'`,
  command: (words) => `run ${words} | Out-Null`,
  unless: (check, args, then) => [`if (-not (${check} ${args.join(' ')})) {`, ...then.map((line) => `  ${line}`), '}']
};
