import { Customizer } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import { HubSite, HubSites } from '../../content/hubSites';
import { HubLook } from '../Hub';
import { fill } from '../text/fill';
import { themeVariables } from '../theme/themeVariables';
import { ChooseHub } from './ChooseHub';
import { CreateLists } from './CreateLists';
import { LookingFailed } from './LookingFailed';
import styles from './noHub.module.scss';
import { HubSiteState } from './useHubSite';

export interface NoHubProps extends HubLook {
  readonly state: Exclude<HubSiteState, { kind: 'at' | 'looking' }>;
  readonly personal: boolean;
  readonly own: HubSite;
  /** Whether that site's own lists would be shown if it had any. */
  readonly wantsOwn: boolean;
  /** Whether this person may make them. */
  readonly mayCreate: boolean;
  readonly sites: () => Promise<HubSites>;
  readonly onChoose: (url: string) => void;
  readonly onRestart: () => void;
  /** Goes back to the hub that was on the screen before the choice. */
  readonly onCancel: () => void;
}

/** What stands in place of the hub when there is none to show: a choice, an offer, or whom to ask. Never a dead end. */
export const NoHub: React.FC<NoHubProps> = (props) => {
  const { strings, theme, idPrefix } = props;
  const variables = React.useMemo(() => themeVariables(theme), [theme]);
  const headingId = `${idPrefix}-no-hub`;
  return (
    <Customizer settings={{ theme }}>
      <section className={styles.box} style={variables} lang={strings.language} aria-labelledby={headingId}>
        <Content {...props} headingId={headingId} />
      </section>
    </Customizer>
  );
};

const Content: React.FC<NoHubProps & { readonly headingId: string }> = ({ state, personal, own, wantsOwn, mayCreate, strings, sites, headingId, onChoose, onRestart, onCancel }) => {
  const words = strings.sites;
  if (state.kind === 'choose') {
    return <ChooseHub sites={state.sites} shown={state.shown} strings={strings} headingId={headingId} onChoose={onChoose} onCancel={onCancel} />;
  }
  if (state.kind === 'failed') {
    return <LookingFailed failure={state.failure} strings={strings} headingId={headingId} onRetry={onRestart} />;
  }
  if (personal) {
    return (
      <>
        <h2 id={headingId} className={styles.heading}>{words.nonePersonal}</h2>
        <p>{words.askAdministrator}</p>
        <p>{words.searchIsLate}</p>
        <button type="button" className={styles.button} onClick={onRestart}>{strings.tryAgain}</button>
      </>
    );
  }
  return (
    <>
      <h2 id={headingId} className={styles.heading}>{words.none}</h2>
      {!wantsOwn ? <p>{words.noDefault} {words.orSettings}</p> : (
        <>
          <p>{fill(words.noneInSite, { site: own.title })}</p>
          {mayCreate
            ? <CreateLists site={own} strings={strings} sites={sites} onCreated={onRestart} />
            : <p>{fill(words.askOwner, { site: own.title })}</p>}
          <p>{words.orSettings}</p>
        </>
      )}
    </>
  );
};
