import * as React from 'react';
import { FailureKind } from '../../content/failures';
import { contentId, Hub } from '../Hub';
import { ChangeHub } from './ChangeHub';
import { NoHub } from './NoHub';
import { OwnLists } from './OwnLists';
import { NOT_YET, OtherHubProps } from './OtherHubHost';
import { StandsIn } from './StandsIn';
import { useHubSite } from './useHubSite';

export { FinishLists } from './FinishLists';

/**
 * The organisation's hub, the hub that a person chose, or what to do when there is none.
 * @public fetched by `OtherHubHost`, where no tool can follow
 */
export const OtherHub: React.FC<OtherHubProps> = ({ host, own, mayCreate, isEditing, chosen, sites, memory, contentOf, byHand, onRestart, ...look }) => {
  const personal = host.kind === 'personal';
  const [asked, setAsked] = React.useState(host.askedSite);
  /** Whether this person has pressed anything here. */
  const hasActed = React.useRef(false);
  const [state, actions] = useHubSite({ personal, except: chosen === '' ? own.url : undefined, asked, sites, memory });
  // A link that comes late leads to its hub, if nobody has gone somewhere else meanwhile.
  React.useEffect(() => host.listen((site) => !hasActed.current && setAsked(site)), []);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const led = <Given extends unknown[]>(act: (...given: Given) => void) => (...given: Given): void => {
    hasActed.current = true;
    byHand.current = true;
    act(...given);
  };
  const url = state.kind === 'at' ? state.url : undefined;
  /** Whose hub has answered: only then it is known what is shown. */
  const [shownAt, setShownAt] = React.useState<string>();
  const isShown = url !== undefined && url === shownAt;
  const isThere = state.kind === 'at' || state.kind === 'looking';
  // Before the effects of what is shown, which ask where the focus is.
  React.useLayoutEffect(() => {
    // The button that looks for other hubs is still there, and keeps the focus.
    if (byHand.current && !(state.kind === 'at' && state.looking)) {
      (isThere ? document.getElementById(contentId(look.idPrefix)) : heading.current)?.focus();
      // A hub may turn out to be missing; then the focus is led on.
      byHand.current = isThere;
    }
  }, [state]);
  React.useEffect(() => {
    if (!isThere) {
      host.shown(false);
    }
  }, [isThere]);

  if (isThere) {
    // Whoever edits the page of a site without lists can still get it a hub of its own.
    const offer = isEditing && mayCreate && chosen === '' && isShown;
    return (
      <>
        {offer && <OwnLists {...look} own={own} sites={sites} onCreated={onRestart} />}
        <Hub
          {...look}
          // A hub that a person was led to was there once: that its lists are gone is not "not ready yet".
          mayEdit={look.mayEdit || personal}
          {...(url === undefined ? NOT_YET : { ...host.at(url), ...contentOf(url), contentOf })}
          key={url ?? ''}
          besideTitle={personal && (
            <>
              {state.kind === 'at' && <ChangeHub strings={look.strings} looking={state.looking === true} onChange={led(actions.look)} />}
              <StandsIn passedOver={isShown ? actions.passedOver : undefined} strings={look.strings} />
            </>
          )}
          ifMissing={actions.missing && { kinds: personal ? NOT_FOR_ME : NOT_THERE, act: actions.missing }}
          onShown={(readable) => {
            setShownAt(url);
            byHand.current = state.kind === 'at' && state.looking === true;
            host.shown(readable);
          }}
        />
      </>
    );
  }
  return (
    <NoHub
      {...look}
      state={state}
      personal={personal}
      passedOver={actions.back ? undefined : actions.passedOver}
      own={own}
      wantsOwn={chosen === ''}
      mayCreate={mayCreate}
      sites={sites}
      headingRef={heading}
      onChoose={led(actions.choose)}
      onCreated={onRestart}
      onRetry={led(actions.retry)}
      onBack={actions.back && led(actions.back)}
    />
  );
};

const NOT_THERE: readonly FailureKind[] = ['listMissing'];
const NOT_FOR_ME: readonly FailureKind[] = ['listMissing', 'accessDenied'];
