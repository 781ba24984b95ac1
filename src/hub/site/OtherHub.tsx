import * as React from 'react';
import { FailureKind } from '../../content/failures';
import { contentId, Hub } from '../Hub';
import { ChangeHub } from './ChangeHub';
import { NoHub } from './NoHub';
import { NOT_YET, OtherHubProps } from './OtherHubHost';
import { useHubSite } from './useHubSite';

/**
 * The organisation's hub, the hub that a person chose, or what to do when there is none.
 * @public fetched by `OtherHubHost`, where no tool can follow
 */
export const OtherHub: React.FC<OtherHubProps> = ({ host, own, mayCreate, chosen, sites, memory, contentOf, onRestart, ...look }) => {
  const personal = host.kind === 'personal';
  const [state, actions] = useHubSite({ personal, except: chosen === '' ? own.url : undefined, asked: host.askedSite, sites, memory });
  const byHand = React.useRef(false);
  // Whoever chose has lost what had the focus.
  React.useEffect(() => {
    if (state.kind === 'at' && byHand.current) {
      byHand.current = false;
      document.getElementById(contentId(look.idPrefix))?.focus();
    }
  }, [state]);
  const choose = (url: string): void => {
    byHand.current = true;
    actions.choose(url);
  };
  const isThere = state.kind === 'at' || state.kind === 'looking';
  React.useEffect(() => {
    if (!isThere) {
      host.shown(false);
    }
  }, [isThere]);

  if (isThere) {
    const url = state.kind === 'at' ? state.url : undefined;
    return (
      <Hub
        {...look}
        {...(url === undefined ? NOT_YET : { ...host.at(url), ...contentOf(url) })}
        key={url ?? ''}
        besideTitle={personal && state.kind === 'at' && <ChangeHub strings={look.strings} looking={state.looking === true} onChange={actions.look} />}
        ifMissing={actions.missing && { kinds: personal ? NOT_FOR_ME : NOT_THERE, act: actions.missing }}
        onShown={() => host.shown(true)}
      />
    );
  }
  return (
    <NoHub
      {...look}
      state={state}
      personal={personal}
      own={own}
      wantsOwn={chosen === ''}
      mayCreate={mayCreate}
      sites={sites}
      onChoose={choose}
      onRestart={personal || chosen !== '' ? actions.restart : onRestart}
      onCancel={actions.restart}
    />
  );
};

const NOT_THERE: readonly FailureKind[] = ['listMissing'];
const NOT_FOR_ME: readonly FailureKind[] = ['listMissing', 'accessDenied'];
