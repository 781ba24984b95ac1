import * as React from 'react';
import { VisibilityContent } from '../../content/manage/visibilityContent';
import { useHub } from '../../hub/HubContext';
import { AudienceNames } from '../../hub/manage/audienceNames';
import { ItemRef } from '../../hub/manage/ownerModule';
import { contentLanguage } from '../../hub/text/contentLanguage';
import { fill } from '../../hub/text/fill';
import { longTime } from '../../hub/text/longTime';
import { ToolProps } from '../panel/tool';
import { useTexts } from '../texts/localised';
import { useComingBack } from '../../hub/manage/useForms';
import { CardsThen } from './CardsThen';
import { ItemPicker } from './ItemPicker';
import { MomentPicker } from './MomentPicker';
import { texts } from './texts';
import { Moment, useVerdict } from './useVerdict';
import { VerdictView } from './VerdictView';
import styles from './why.module.scss';

/**
 * Tells why readers do not see an item, now or at another moment.
 * @public fetched by `tools`, where no tool can follow
 */
export const Tool: React.FC<ToolProps> = ({ owner, settings, subject: given }) => {
  const own = useTexts(texts);
  const { strings } = useHub();
  const [subject, setSubject] = React.useState<ItemRef | undefined>(given);
  const [moment, setMoment] = React.useState<Moment>({ at: undefined, language: settings.language ?? contentLanguage(strings.language) });
  const groups = React.useContext(AudienceNames);
  const port = React.useMemo(() => portOf(owner.why), [owner]);
  const [{ answer, failure, busy }, again] = useVerdict(port, subject, moment, { settings, groups });
  const answerTitle = React.useRef<HTMLHeadingElement>(null);
  const leadOn = React.useRef<'answer' | 'preview'>();

  useComingBack(again);
  React.useEffect(() => setSubject(given), [given]);
  // Who chose something is led to what is said of it; of a preview as much is shown as fits into the window.
  React.useEffect(() => {
    if (!busy && leadOn.current) {
      answerTitle.current?.focus();
      if (leadOn.current === 'preview') {
        answerTitle.current?.closest('section')?.scrollIntoView?.({ block: 'nearest' });
      }
      leadOn.current = undefined;
    }
  }, [answer, busy]);

  const choose = (next: ItemRef): void => {
    leadOn.current = 'answer';
    // Anew also where the same is chosen again.
    setSubject({ list: next.list, id: next.id });
  };
  const ask = (): void => {
    leadOn.current = undefined;
    setSubject(undefined);
  };
  const see = (next: Moment): void => {
    // Who goes through the languages stays among them, and who comes back to now at the form.
    leadOn.current = next.at !== undefined && next.at !== moment.at ? 'preview' : undefined;
    setMoment(next);
  };

  const isOfSubject = answer?.facts !== undefined && answer.facts.list === subject?.list && answer.facts.id === subject.id;
  const shownAt = answer?.moment.at;
  const cards = answer && shownAt && <CardsThen answer={answer} settings={settings} subject={subject} ofItem={isOfSubject} titleRef={isOfSubject ? undefined : answerTitle} />;

  return (
    <div className={styles.tool}>
      <ItemPicker port={port} onAsked={ask} onChosen={choose} />
      <MomentPicker moment={moment} isLanguageSet={settings.language !== undefined} onMoment={see} />
      <p role="status" className={styles.status}>{busy ? own.reading : answer && shownAt ? fill(own.previewed, { date: longTime(shownAt, strings), language: strings.languageNames[answer.moment.language] }) : ''}</p>
      {failure && (
        <div role="alert" className={styles.failed}>
          <p>{failure.kind === 'itemMissing' ? own.gone : fill(own.failed, { detail: failure.detail })}</p>
          <button type="button" className={styles.button} onClick={again}>{own.again}</button>
        </div>
      )}
      {answer && (
        <div aria-busy={busy} className={styles.answer}>
          {isOfSubject && answer.facts ? <VerdictView answer={answer} facts={answer.facts} titleRef={answerTitle}>{cards}</VerdictView> : cards}
        </div>
      )}
    </div>
  );
};

/** Fetches the port once; what failed is asked for again. */
function portOf(fetch: () => Promise<VisibilityContent>): () => Promise<VisibilityContent> {
  let port: Promise<VisibilityContent> | undefined;
  return () => {
    port ??= fetch().catch((error) => {
      port = undefined;
      throw error;
    });
    return port;
  };
}
