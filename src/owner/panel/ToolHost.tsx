import * as React from 'react';
import { OwnerContent } from '../../content/manage/ownerContent';
import { useHub } from '../../hub/HubContext';
import { useAlive } from '../../hub/useAlive';
import { useTexts } from '../texts/localised';
import styles from './panel.module.scss';
import { texts } from './texts';
import { ToolKey, ToolModule, ToolProps } from './tool';
import { tools } from './tools';

export interface ToolHostProps extends Omit<ToolProps, 'owner'> {
  readonly tool: ToolKey;
  readonly owner: () => Promise<OwnerContent>;
}

type Fetched = { readonly module: ToolModule; readonly owner: OwnerContent } | 'failed' | undefined;

/** A tool, once its code is there. */
export const ToolHost: React.FC<ToolHostProps> = ({ tool, owner, onBusy, ...props }) => {
  const own = useTexts(texts);
  const { strings } = useHub();
  const alive = useAlive();
  const [attempt, setAttempt] = React.useState(0);
  const [fetched, setFetched] = React.useState<Fetched>();

  React.useEffect(() => {
    let current = true;
    const show = (next: Fetched): void => {
      if (current) {
        setFetched(next);
      }
    };
    Promise.all([tools[tool]?.(), owner()]).then(([module, port]) => show(module ? { module, owner: port } : 'failed'), () => show('failed'));
    return () => {
      current = false;
    };
  }, [tool, attempt]);

  if (fetched === 'failed') {
    return (
      <div role="alert">
        <p>{own.codeMissing}</p>
        <button type="button" className={styles.plain} onClick={() => { setFetched(undefined); setAttempt(attempt + 1); }}>{strings.tryAgain}</button>
      </div>
    );
  }
  /** The work of a tool that was left may end later; whether to leave the next one is not its question. */
  const ask = (question: string | undefined): void => {
    if (alive.current) {
      onBusy(question);
    }
  };
  return fetched ? <fetched.module.Tool {...props} owner={fetched.owner} onBusy={ask} /> : <p role="status" className={styles.quiet}>{own.loading}</p>;
};
