import * as React from 'react';
import { asFailure, ContentFailure } from '../../content/failures';
import { HubSite, HubSites, NoDefault } from '../../content/hubSites';
import { ChosenSite, isSameSite } from './chosenSite';

/** Why a site's hub is shown: it decides what is tried when its lists turn out to be missing. */
type Reason = 'asked' | 'remembered' | 'default' | 'found';

/** A site's hub is on the screen. */
interface AtSite {
  readonly kind: 'at';
  readonly url: string;
  readonly reason: Reason;
  readonly looking?: boolean;
}

/** A hub that was meant and cannot be read, so that another stands in: the one that a link names, or the one that this person chose. */
export type PassedOver = 'asked' | 'remembered';

/** Whose lists are shown, or why none are; `before` is what was on the screen when somebody asked for another hub. */
export type HubSiteState =
  | AtSite
  | { readonly kind: 'looking' }
  /** There is no hub for this person; `organisation` says why not the organisation's. */
  | { readonly kind: 'none'; readonly organisation: NoDefault }
  | { readonly kind: 'failed'; readonly failure: ContentFailure; readonly before?: AtSite }
  | { readonly kind: 'choose'; readonly sites: readonly HubSite[]; readonly before?: AtSite };

export interface HubSiteOptions {
  /** A person's own app: it belongs to no site, so its person chooses. */
  readonly personal: boolean;
  /** The site that is known to have no lists; absolute. */
  readonly except: string | undefined;
  /** The site that a followed link names. */
  readonly asked: string | undefined;
  readonly sites: () => Promise<HubSites>;
  /** What this person chose before. */
  readonly memory: ChosenSite;
}

export interface HubSiteActions {
  /** What another hub, or none, is shown in place of. */
  readonly passedOver: PassedOver | undefined;
  /** The lists of the site that is shown are not there, or not for this person. Absent where there is nothing else to try. */
  readonly missing: (() => void) | undefined;
  /** Shows a site's hub, and remembers it. */
  choose(url: string): void;
  /** Looks for other hubs. */
  look(): void;
  /** Goes back to the hub that was on the screen. Absent where there was none. */
  readonly back: (() => void) | undefined;
  /** Asks again what could not be answered; else begins anew. */
  retry(): void;
}

/**
 * Finds a hub where the web part's own site is none. In a team's tab and on a page: the organisation's hub. In a person's own app:
 * what a followed link names, what was chosen before (each is told when it cannot be read), the organisation's hub, the only hub that search finds; or the person chooses.
 */
export function useHubSite({ personal, except, asked, sites, memory }: HubSiteOptions): readonly [HubSiteState, HubSiteActions] {
  /** What this person chose, unless it is the one that a link named in vain. */
  const own = (): HubSiteState => {
    const remembered = personal ? memory.read() : undefined;
    return remembered === undefined || isSameSite(remembered, asked) ? LOOKING : at(remembered, 'remembered');
  };
  const first = (): HubSiteState => (personal && asked !== undefined ? at(asked, 'asked') : own());
  const [state, setState] = React.useState(first);
  const [passedOver, setPassedOver] = React.useState<PassedOver>();
  /** Counts the questions: an answer to an earlier one is dropped. */
  const round = React.useRef(0);

  const ask = (question: (port: HubSites) => Promise<HubSiteState>, meanwhile = LOOKING, before?: AtSite): void => {
    const mine = ++round.current;
    const answer = (next: HubSiteState): void => {
      if (mine === round.current) {
        setState(next);
      }
    };
    setState(meanwhile);
    sites().then(question).then(answer, (error) => answer({ kind: 'failed', failure: asFailure(error), before }));
  };
  const search = async (port: HubSites): Promise<HubSiteState> => {
    const found = await port.find();
    return found.length === 0 ? { kind: 'none', organisation: 'unknown' } : found.length === 1 ? at(found[0].url, 'found') : { kind: 'choose', sites: found };
  };
  const organisations = async (port: HubSites): Promise<HubSiteState> => {
    const hub = await port.defaultHub();
    if ('url' in hub && (personal || hub.url !== except)) {
      return at(hub.url, 'default');
    }
    return personal ? search(port) : { kind: 'none', organisation: 'none' in hub ? hub.none : 'unusable' };
  };
  const goOn = (next: HubSiteState): void => {
    round.current += 1;
    if (next.kind === 'looking') {
      ask(organisations);
    } else {
      setState(next);
    }
  };
  const begin = (): void => {
    setPassedOver(undefined);
    goOn(first());
  };
  const missing = (reason: Reason): void => {
    if (reason === 'asked' || reason === 'remembered') {
      // What was meant first is what is told. A choice is kept: its hub may be back tomorrow.
      setPassedOver((before) => before ?? reason);
    }
    if (reason === 'default') {
      ask(personal ? search : async () => ({ kind: 'none', organisation: 'unusable' }));
    } else {
      goOn(reason === 'asked' ? own() : LOOKING);
    }
  };

  const before = state.kind === 'at' ? state : 'before' in state ? state.before : undefined;
  const look = (): void => {
    // The hub stays on the screen until there is something to choose from.
    ask(async (port) => ({ kind: 'choose', sites: await port.find(), before }), state.kind === 'at' ? { ...state, looking: true } : LOOKING, before);
  };

  // The property pane may change its mind while this is on the screen.
  React.useEffect(begin, [personal, except, asked]);
  React.useEffect(() => () => { round.current += 1; }, []);

  return [state, {
    // A search that is behind the times would find the same again.
    missing: state.kind === 'at' && state.reason !== 'found' ? () => missing(state.reason) : undefined,
    passedOver,
    choose(url) {
      round.current += 1;
      setPassedOver(undefined);
      memory.write(url);
      setState(at(url, 'remembered'));
    },
    look,
    back: before && (() => {
      round.current += 1;
      setState(before);
    }),
    retry: before ? look : begin
  }];
}

const LOOKING: HubSiteState = { kind: 'looking' };

const at = (url: string, reason: Reason): AtSite => ({ kind: 'at', url, reason });
