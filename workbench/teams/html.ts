import { escape } from '../page';
import { ShellFacts } from './facts';

/** Path of the files that the shell loads. */
export const SHELL_FILES = '/workbench/teams';

/**
 * The shell: the workbench's bar, a head like that of a tab in Teams, and the frame. The frame has the name that Teams gives to
 * it, by which the SPFx runtime knows where it is. The cover is Teams' own loading indicator; what it says stands in the bar as well. It has no address yet: the shell decides.
 * Teams keeps the browser's clipboard from its tabs (OfficeDev/microsoft-teams-library-js, issue 1402).
 */
export function shellHtml(facts: ShellFacts): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Teams - ${escape(facts.appName)}</title>
<link rel="icon" href="/workbench/built/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${SHELL_FILES}/shell.css">
</head>
<body data-facts="${escape(JSON.stringify(facts))}">
<div id="bar"></div>
<header class="tabHead">
<button type="button" id="back" disabled>Back</button>
<h1 id="tabTitle"></h1>
<button type="button" id="save" disabled hidden>Save</button>
</header>
<main class="stage" id="stage" aria-label="Teams"><iframe id="tab" name="embedded-page-container" title="${escape(facts.appName)}" allow="clipboard-read 'none'; clipboard-write 'none'"></iframe><div id="cover" class="cover" aria-hidden="true" hidden>Loading…</div></main>
<script src="${SHELL_FILES}/shell.js"></script>
</body>
</html>
`;
}
