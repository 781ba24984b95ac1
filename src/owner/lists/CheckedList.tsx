import * as React from 'react';
import { PartStatus } from '../../content/listParts';
import { CheckedPart, ListCheck } from '../../content/manage/listsContent';
import { useHub } from '../../hub/HubContext';
import { partText } from '../../hub/site/partText';
import { creationTexts } from '../../hub/site/creationTexts';
import { fill } from '../../hub/text/fill';
import { plural } from '../../hub/text/plural';
import { useTexts } from '../texts/localised';
import styles from './lists.module.scss';
import { texts } from './texts';
import { ListsTexts } from './texts/listsTexts';

/** Beyond this SharePoint makes no further index. */
const MOST_ITEMS_FOR_INDEX = 20_000;

/** How one list stands: what is missing first. */
export const CheckedList: React.FC<{ readonly check: ListCheck; readonly version: number }> = ({ check: { list, title, found, isChosen }, version }) => {
  const { strings } = useHub();
  const own = useTexts(texts);
  const of = (status: PartStatus): readonly CheckedPart[] => found?.parts.filter((part) => part.status === status) ?? [];
  const missing = of('missing');
  return (
    <section className={styles.list}>
      <h3>{fill(own.headings[list], { title })}</h3>
      {found ? (
        <>
          <p>{saidOf(found.version, version, missing.length, own)}</p>
          {missing.length > 0 && <Parts said={plural(own.missing, missing.length, strings.language)} parts={missing} open />}
          {of('wrongType').length > 0 && <Parts said={own.statuses.wrongType} parts={of('wrongType')} open />}
          {of('own').length > 0 && <Parts said={own.statuses.own} parts={of('own')} />}
          {of('present').length > 0 && <Parts said={plural(own.present, of('present').length, strings.language)} parts={of('present')} />}
          {found.itemCount > MOST_ITEMS_FOR_INDEX && missing.some(({ kind }) => kind === 'index') && <p>{own.long}</p>}
          <p><a href={found.settingsHref} target="_blank" rel="noreferrer">{own.settings}</a></p>
        </>
      ) : <p>{isChosen ? own.gone : own.notThere}</p>}
    </section>
  );
};

const saidOf = (version: number, current: number, missing: number, { complete, earlier, incomplete }: ListsTexts): string =>
  fill(version === current && missing === 0 ? complete : version > 0 && version < current ? earlier : incomplete, { version });

const Parts: React.FC<{ readonly said: string; readonly parts: readonly CheckedPart[]; readonly open?: boolean }> = ({ said, parts, open }) => {
  const made = creationTexts(useHub().strings.language);
  return (
    <details className={styles.parts} open={open}>
      <summary>{said}</summary>
      <ul>{parts.map((part) => <li key={`${part.kind} ${part.name}`}>{partText(part, made)}</li>)}</ul>
    </details>
  );
};
