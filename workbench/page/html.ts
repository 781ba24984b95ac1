import { paths } from './addresses';
import { ASSEMBLY } from './runtime/packages';

export interface PageParts {
  siteTitle: string;
  /** Server-relative, to be joined with what follows: nothing for the root site. */
  sitePath: string;
  /** Whether the navigation leads to the two lists of the hub. */
  hasLists: boolean;
  /** Language of the interface, BCP 47. */
  locale: string;
  /** Whether the page reloads when the web part has been built anew. */
  dev: boolean;
}

/** Languages that are written from right to left; the runtime reads the direction from the page. */
const RIGHT_TO_LEFT = /^(ar|fa|he|prs|ur)(-|$)/;

/** Text as it may stand in HTML and in the values of its attributes. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * The page as SharePoint would write it: header, navigation, one section with the web part.
 * The property pane takes its container here only if the page's content has SharePoint's id `spPageChromeAppDiv`;
 * otherwise it makes one of its own, which covers the page.
 */
export function pageHtml({ siteTitle, sitePath, hasLists, locale, dev }: PageParts): string {
  return documentHtml(`${siteTitle} - Home`, locale, dev, `<body data-site="${escape(sitePath)}">
<div id="workbenchBar"></div>
<header class="siteHeader">
<p class="siteTitle">${escape(siteTitle)}</p>
<nav aria-label="Site">
<a href="${escape(sitePath)}/SitePages/Home.aspx" aria-current="page">Home</a>
${hasLists ? listLinks(escape(sitePath)) : ''}</nav>
</header>
<div id="commandBar" class="commandBar"></div>
<div class="pageRow">
<div id="spPageChromeAppDiv" class="pageContent">
<main id="canvas" class="canvas">
<h1 class="pageTitle">Home</h1>
<div id="message"></div>
<div id="section" class="section"><div id="column" class="column"><div id="zone" class="zone" data-canvas></div></div></div>
</main>
</div>
<div id="spPropertyPaneContainer" class="propertyPane"></div>
</div>`);
}

const listLinks = (path: string): string => `<a href="${path}/Lists/HubArticles/AllItems.aspx">Hub Articles</a>
<a href="${path}/Lists/HubLinks/AllItems.aspx">Hub Partner Links</a>
`;

/** The page that Teams frames: the web part alone, without header, navigation or section. Teams brings the rest. */
export function tabHtml({ siteTitle, sitePath, locale, dev }: Omit<PageParts, 'hasLists'>): string {
  return documentHtml(siteTitle, locale, dev, `<body data-host="teams" data-site="${escape(sitePath)}">
<div class="pageRow">
<div id="spPageChromeAppDiv" class="pageContent">
<main id="canvas" class="tabCanvas">
<div id="message"></div>
<div id="zone" data-canvas></div>
</main>
</div>
<div id="spPropertyPaneContainer" class="propertyPane"></div>
</div>`);
}

/**
 * No script stands in a page. require.js comes first, because the loader would otherwise evaluate its own copy, which the
 * policy forbids.
 */
function documentHtml(title: string, locale: string, dev: boolean, body: string): string {
  const scripts = [
    `${paths.runtime}/requirejs/require.js`,
    `${paths.runtime}/sp-application-base/${ASSEMBLY}`,
    `${paths.built}/boot.js`,
    ...(dev ? [`${paths.built}/reload.js`] : [])
  ];
  return `<!doctype html>
<html lang="${escape(locale)}" dir="${RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<link rel="icon" href="${paths.built}/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${paths.built}/page.css">
</head>
${body}
${scripts.map((src) => `<script src="${src}"></script>`).join('\n')}
</body>
</html>
`;
}
