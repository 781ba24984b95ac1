/**
 * Parameters that are about one person's visit and no business of a colleague's: SharePoint's switch for editing the page, and
 * what Teams and Outlook add to a link about who followed it and from where (`OVUSER` holds a mail address).
 */
const OF_THIS_VISIT: ReadonlySet<string> = new Set(['mode', 'or', 'cid', 'ct', 'clickparams', 'ovuser', 'sdata', 'xsdata']);

/** The address as it may be handed on. SharePoint does not mind the case of a parameter's name. */
export function sharedLink(href: string): string {
  const url = new URL(href);
  for (const name of Array.from(url.searchParams.keys())) {
    if (OF_THIS_VISIT.has(name.toLowerCase())) {
      url.searchParams.delete(name);
    }
  }
  return url.href;
}
