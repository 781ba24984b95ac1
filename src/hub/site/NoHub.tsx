import { Customizer } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import { HubSite, HubSites } from '../../content/hubSites';
import { HubLook } from '../hubProps';
import { fill } from '../text/fill';
import states from '../states/states.module.scss';
import { themeVariables } from '../theme/themeVariables';
import { ChooseHub } from './ChooseHub';
import { CreateLists } from './CreateLists';
import { Heading } from './heading';
import { LookingFailed } from './LookingFailed';
import styles from './noHub.module.scss';
import { StandsIn } from './StandsIn';
import { creationTexts } from './creationTexts';
import { HubSiteState, PassedOver } from './useHubSite';

export interface NoHubProps extends HubLook {
  readonly state: Exclude<HubSiteState, { kind: 'at' | 'looking' }>;
  readonly personal: boolean;
  /** Absent for whoever came here by hand: they have been told. */
  readonly passedOver: PassedOver | undefined;
  readonly own: HubSite;
  /** Whether that site's own lists would be shown if it had any. */
  readonly wantsOwn: boolean;
  /** Whether this person may make them. */
  readonly mayCreate: boolean;
  readonly sites: () => Promise<HubSites>;
  /** Takes the focus of whoever led here by hand. */
  readonly headingRef: React.RefObject<HTMLHeadingElement>;
  readonly onChoose: (url: string) => void;
  readonly onCreated: () => void;
  readonly onRetry: () => void;
  /** Goes back to the hub that was on the screen before; absent where there was none. */
  readonly onBack: (() => void) | undefined;
}

/** What stands in place of the hub when there is none to show: a choice, an offer, or whom to ask. Never a dead end. */
export const NoHub: React.FC<NoHubProps> = (props) => {
  const { strings, theme, idPrefix, headingRef } = props;
  const variables = React.useMemo(() => themeVariables(theme), [theme]);
  const heading: Heading = { id: `${idPrefix}-no-hub`, ref: headingRef, tabIndex: -1 };
  const [said, setSaid] = React.useState('');
  // Nobody is told of a text that is there from the beginning; whoever was led to the heading hears it, and need not hear it twice.
  React.useEffect(() => {
    if (document.activeElement !== headingRef.current) {
      const heading = headingRef.current?.textContent ?? '';
      setSaid(props.state.kind === 'failed' ? `${heading} ${strings.failures[props.state.failure.kind]}` : heading);
    }
  }, []);
  return (
    <Customizer settings={{ theme }}>
      <section className={styles.box} style={variables} lang={strings.language} aria-labelledby={heading.id}>
        <span role="status" className={states.unseen}>{said}</span>
        <Content {...props} heading={heading} />
        {props.personal && <StandsIn passedOver={props.passedOver} strings={strings} />}
      </section>
    </Customizer>
  );
};

const Content: React.FC<NoHubProps & { readonly heading: Heading }> = ({ state, personal, own, wantsOwn, mayCreate, mayEdit, strings, sites, heading, onChoose, onCreated, onRetry, onBack }) => {
  const words = strings.sites;
  /** The lists were just made here. */
  const [made, setMade] = React.useState(false);
  if (state.kind === 'choose') {
    return <ChooseHub sites={state.sites} shown={state.before?.url} strings={strings} heading={heading} onChoose={onChoose} onBack={onBack} />;
  }
  if (state.kind === 'failed') {
    return <LookingFailed failure={state.failure} strings={strings} heading={heading} onRetry={onRetry} onBack={onBack} />;
  }
  if (personal) {
    return (
      <>
        <h2 {...heading} className={styles.heading}>{words.nonePersonal}</h2>
        <p>{words.askAdministrator}</p>
        <p>{words.searchIsLate}</p>
        <button type="button" className={styles.button} onClick={onRetry}>{strings.tryAgain}</button>
      </>
    );
  }
  return (
    <>
      <h2 {...heading} className={styles.heading}>{made ? own.title : words.none}</h2>
      {!wantsOwn ? <p>{words.noDefault[state.organisation]} {mayEdit ? words.inSettings : words.askAdministrator}</p> : (
        <>
          {!made && <p>{fill(words.noneInSite, { site: own.title })} {words.noDefault[state.organisation]}</p>}
          {mayCreate
            ? <CreateLists site={own} strings={strings} sites={sites} onDone={() => setMade(true)} onCreated={onCreated} />
            : <p>{fill(words.askOwner, { site: own.title })} {creationTexts(strings.language).byFiles}</p>}
          {!made && mayEdit && <p>{words.orSettings}</p>}
        </>
      )}
    </>
  );
};
