import * as React from 'react';
import { Failed } from '../states/Failed';
import { useHub } from '../HubContext';
import { asFailure } from '../../content/failures';
import type { ReaderProps } from './Reader';

type ReaderModule = typeof import('./Reader');

/** Fetches the reader's code. The browser keeps it, so asking twice costs nothing; what failed is asked again. */
export const fetchReader = (): Promise<ReaderModule> => import(/* webpackChunkName: 'hub-reader' */ './Reader');

/**
 * Stands in the first view in place of the reader, whose code comes when it is first needed. It stays from then on, so that
 * closing it can be seen.
 */
export const ReaderHost: React.FC<ReaderProps> = (props) => {
  const { strings } = useHub();
  const [reader, setReader] = React.useState<ReaderModule>();
  const [failure, setFailure] = React.useState<unknown>();
  const wanted = props.id !== undefined;
  const missing = wanted && reader === undefined && failure === undefined;

  React.useEffect(() => {
    let current = true;
    if (missing) {
      fetchReader().then(
        (module) => current && setReader(module),
        (error) => current && setFailure(error)
      );
    }
    return () => {
      current = false;
    };
  }, [missing]);

  if (failure !== undefined && wanted) {
    const card = props.articles.find(({ id }) => id === props.id);
    return (
      <>
        <Failed text={strings.reader.codeMissing} failure={asFailure(failure, 'offline')} retry={{ busy: false, start: () => setFailure(undefined) }} />
        {card && <p><a href={card.href}>{strings.reader.openInSharePoint}</a></p>}
      </>
    );
  }
  return reader ? <reader.Reader {...props} /> : null;
};
