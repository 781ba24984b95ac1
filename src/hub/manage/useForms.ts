import * as React from 'react';

/** SharePoint's own forms for an item, wherever the link to one stands. */
const FORM = /\/(?:Edit|New)Form\.aspx$/i;

/** Who turns to a window again is told of in several ways at once; milliseconds. */
const AT_ONCE = 500;

/** Whoever comes back from a form later than this has done something else meanwhile; milliseconds. */
const FORGOTTEN = 30 * 60_000;

/** When a form was opened from any hub on this page, by the time of its event. */
let opened = -Infinity;

/**
 * Reads again when somebody comes back who may have changed something in a form: the browser shows a page as it was left when Back leads
 * to it, and beside a form in another tab the page never went away.
 * @param again - called at each return after a form was opened
 */
export function useComingBack(again: () => void): void {
  const latest = React.useRef(again);
  latest.current = again;
  React.useEffect(() => {
    let before = -AT_ONCE;
    const look = (event: Event): void => {
      const isBack = (event as PageTransitionEvent).persisted || (event.timeStamp - opened < FORGOTTEN && !document.hidden);
      if (isBack && event.timeStamp - before > AT_ONCE) {
        before = event.timeStamp;
        latest.current();
      }
    };
    const ways = ['pageshow', 'focus', 'visibilitychange'];
    ways.forEach((name) => window.addEventListener(name, look));
    return () => ways.forEach((name) => window.removeEventListener(name, look));
  }, []);
}

/**
 * Leads a form back to where it was opened. SharePoint's forms go to the address in `Source` when they are saved or cancelled
 * (Microsoft 365 community docs, *Query String URL Tricks*); its own lists write it as an absolute address. It is added when the link is
 * pressed: what is open and what is looked for change the address and draw nothing anew.
 * @param leads - whether a browser can show this page by itself; the frame of a tab in Teams cannot be gone back to
 */
export function leadBack(event: React.SyntheticEvent, leads: boolean): void {
  const link = (event.target as Element).closest('a');
  if (link && link.origin === window.location.origin && FORM.test(link.pathname)) {
    opened = event.timeStamp;
    if (leads) {
      const query = new URLSearchParams(link.search);
      query.set('Source', window.location.href);
      link.search = query.toString();
    }
  }
}
