import type { SPFI } from '@pnp/sp';
import * as React from 'react';
import { AudienceNames } from '../../../hub/manage/audienceNames';
import { fill } from '../../../hub/text/fill';
import { isInGroups, readGroups } from '../../../lists/settings/groups';
import { textsIn } from '../../../owner/texts/localised';
import styles from './audience.module.scss';
import { texts } from './texts';

export interface AudienceProps {
  /** Ids of the groups for which the page has the hub. */
  readonly groups: readonly number[];
  /** PnPjs, bound to the site of the page. */
  readonly sp: SPFI;
  /** Whether this person may edit items there, or is editing the page. */
  readonly mayEdit: boolean;
  /** Of the texts. */
  readonly language: string;
  /** The colours of the theme. */
  readonly variables: React.CSSProperties;
  readonly inTeams: boolean;
  /** Called when it is known that the hub is not shown. */
  readonly onHidden: () => void;
}

/**
 * Shows the hub to the people for whom the page has it, and to those who may edit, with a note. For everybody else it takes no room. It
 * tidies a page and protects nothing, so the hub is shown whenever SharePoint does not tell.
 * @public fetched by the web part where an audience is set, where no tool can follow
 */
export const Audience: React.FC<AudienceProps> = ({ groups, sp, mayEdit: sees, language, variables, inTeams, onHidden, children }) => {
  const key = groups.join();
  const [isIn, setIn] = React.useState<boolean>();
  const [names, setNames] = React.useState<readonly string[]>([]);
  const isHidden = isIn === false && !sees;
  const said = textsIn(texts, language);

  React.useEffect(() => {
    let current = true;
    if (sees) {
      readGroups(sp).then((all) => current && setNames(all.filter(({ id }) => groups.includes(id)).map(({ title }) => title)), () => undefined);
    } else {
      isInGroups(sp, groups).catch(() => true).then((answer) => current && setIn(answer), () => undefined);
    }
    return () => {
      current = false;
    };
  }, [key, sees]);
  React.useEffect(() => {
    if (isHidden) {
      onHidden();
    }
  }, [isHidden]);

  const note = (text: string): React.ReactNode => <p className={styles.note} style={variables} lang={language}>{text}</p>;
  if (!sees && isIn !== true) {
    return isHidden && inTeams ? <>{note(said.notForYou)}</> : null;
  }
  return (
    <>
      {sees && note(`${names.length === 0 ? said.shownToSome : fill(said.shownTo, { groups: names.join(', ') })} ${said.tidies}`)}
      <AudienceNames.Provider value={names}>{children}</AudienceNames.Provider>
    </>
  );
};
