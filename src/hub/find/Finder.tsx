import * as React from 'react';
import { FindQuery } from '../../content/find';
import { useHub } from '../HubContext';
import { contentId } from '../Hub';
import { contentLanguage } from '../text/contentLanguage';
import { ChosenFacets } from './ChosenFacets';
import { FacetPanel } from './FacetPanel';
import type { FindHostProps } from './FindHost';
import { FoundLine } from './FoundLine';
import { isSomething, NOTHING, writeLook } from './lookText';
import { useAnswer } from './useAnswer';
import { useFoundCards } from './useFoundCards';
import { useLook } from './useLook';

export { ClearButton } from './ClearButton';

export interface FinderProps extends FindHostProps {
  /** Of the box; other ids begin with it. */
  readonly id: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly enters: number;
  /** Whether the filters are unfolded. */
  readonly isOpen: boolean;
}

/**
 * Looks for articles and says what was found. The cards themselves stand where the hub's own stand.
 * @public fetched by `FindHost`, where no tool can follow
 */
export const Finder: React.FC<FinderProps> = (props) => {
  const { content, address, own, id, words, onWords, enters, jumps, startLook, startCount, isOpen, onFound } = props;
  const { strings, idPrefix, language } = useHub();
  const [look, change] = useLook({ address, words, onWords, enters, jumps });
  const isActive = isSomething(look);
  // Who unfolds the filters wants to see what there is, though nothing is looked for yet.
  const isAsking = isActive || isOpen;
  const query = React.useMemo((): FindQuery | undefined => (isAsking ? { ...look, language: language ?? contentLanguage(strings.language) } : undefined), [look, isAsking, strings, language]);
  const isStart = startLook !== '' && writeLook(look) === startLook;
  const answering = useAnswer(content, query, isStart ? startCount : undefined);
  const { answer, failure, busy } = answering;
  const toContent = (): void => document.getElementById(contentId(idPrefix))?.focus();
  useFoundCards({ answering, isActive, isStart, startLook, own, onChange: change, onFound, toContent });

  return (
    <>
      {isOpen && <FacetPanel id={`${id}-filters`} page={answer?.pages[0]} failure={failure} facets={look.facets} onChange={(facets) => change({ facets })} />}
      <ChosenFacets look={look} boxId={id} onChange={change} onClear={() => change(NOTHING)} />
      <FoundLine
        id={id}
        answer={answer}
        isActive={isActive}
        busy={busy}
        failed={failure !== undefined}
        canEdit={own !== undefined && 'items' in own && own.canEdit}
        sort={look.sort}
        onSort={(sort) => change({ sort })}
        content={content}
        onIndexed={() => { answering.retry(); toContent(); }}
        href={() => address.hrefOf()}
      />
    </>
  );
};
