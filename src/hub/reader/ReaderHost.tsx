import * as React from 'react';
import { Failed } from '../states/Failed';
import { useHub } from '../HubContext';
import { SitePageLink } from '../links/SitePageLink';
import { asFailure } from '../../content/failures';
import states from '../states/states.module.scss';
import type { ReaderProps } from './Reader';

type ReaderModule = typeof import('./Reader');

let isFetched = false;

/** Fetches the reader's code. The browser keeps it, so asking twice costs nothing; what failed is asked again. */
export function fetchReader(): Promise<ReaderModule> {
  isFetched = true;
  return import(/* webpackChunkName: 'hub-reader' */ './Reader');
}

/** Somebody may have changed articles of these ports: what the reader has at hand is read again. */
export function readAgain(contents: readonly ReaderProps['content'][]): void {
  if (isFetched) {
    fetchReader().then((reader) => Promise.all(contents.map(reader.readAgain))).catch(() => undefined);
  }
}

interface Fetching {
  readonly busy: boolean;
  readonly failure?: unknown;
}

/**
 * Stands in the first view in place of the reader, whose code comes when it is first needed. It stays from then on, so that
 * closing it can be seen. After an upgrade of the package the code that an old page asks for may be gone.
 */
export const ReaderHost: React.FC<ReaderProps> = (props) => {
  const { id, articles, onClose, onClosed } = props;
  const { strings } = useHub();
  const [reader, setReader] = React.useState<ReaderModule>();
  const [{ busy, failure }, setFetching] = React.useState<Fetching>({ busy: false });
  const [round, setRound] = React.useState(0);
  const message = React.useRef<HTMLDivElement>(null);
  const failed = id !== undefined && reader === undefined && failure !== undefined;

  React.useEffect(() => {
    let current = true;
    if (id === undefined) {
      setFetching({ busy: false });
    } else if (reader === undefined) {
      setFetching((before) => ({ ...before, busy: true }));
      fetchReader().then(
        (module) => current && setReader(module),
        (error) => current && setFetching({ busy: false, failure: error })
      );
    }
    return () => {
      current = false;
    };
  }, [id, reader, round]);
  // The card that was opened may be far above.
  React.useEffect(() => {
    if (failed) {
      message.current?.focus();
    }
  }, [failed]);

  if (failed) {
    const card = articles.find((article) => article.id === id);
    const back = (): void => {
      onClose();
      onClosed(id);
    };
    return (
      <div ref={message} tabIndex={-1}>
        <Failed text={strings.reader.codeMissing} failure={asFailure(failure, 'offline')} retry={{ busy, start: () => setRound(round + 1) }} />
        {card && <p><SitePageLink href={card.href}>{strings.reader.openInSharePoint}</SitePageLink></p>}
        <p><button type="button" className={states.button} onClick={back}>{strings.reader.toCards}</button></p>
      </div>
    );
  }
  return reader ? <reader.Reader {...props} /> : null;
};
