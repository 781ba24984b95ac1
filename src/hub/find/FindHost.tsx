import * as React from 'react';
import { Article } from '../../content/article';
import { HubContent, Section } from '../../content/hubContent';
import { HubAddress } from '../address/hubAddress';
import { FoundCards } from '../cards/ArticleSection';
import { useHub } from '../HubContext';
import states from '../states/states.module.scss';
import styles from './findHost.module.scss';

type FindModule = typeof import('./Finder');

export interface FindHostProps {
  readonly content: HubContent;
  readonly address: HubAddress;
  /** The hub's own articles, once they are there. */
  readonly own: Section<Article> | undefined;
  /** Grows each time that something else than the reader's typing put into the address what is looked for. */
  readonly jumps: number;
  /** What an owner chose as the beginning, which the address says where it says nothing itself; empty for the hub's own cards. */
  readonly startLook: string;
  /** So many articles stand there at the beginning. */
  readonly startCount: number;
  /** Takes what was found; `undefined` means the hub's own cards. */
  readonly onFound: (found: FoundCards | undefined) => void;
}

/** For a browser that cannot say when it is idle: later than the pictures of the first cards. Milliseconds. */
const IDLE = 1500;

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) {
    window.requestIdleCallback(work);
  } else {
    setTimeout(work, IDLE);
  }
}

/**
 * Stands in the first view with its final size. All that searching does comes later: when the browser is idle, or at once when it is
 * wanted. The box is here so that what is typed meanwhile is kept, and the focus with it.
 */
export const FindHost: React.FC<FindHostProps> = (props) => {
  const { address, own, jumps } = props;
  const { strings: { find }, idPrefix } = useHub();
  const [words, setWords] = React.useState('');
  const [enters, setEnters] = React.useState(0);
  const [isOpen, setOpen] = React.useState(false);
  const [wishes, setWishes] = React.useState(0);
  const [module, setModule] = React.useState<FindModule | 'failed'>();
  const box = React.useRef<HTMLInputElement>(null);
  const code = module === 'failed' ? undefined : module;
  const isWanted = wishes + jumps > 0 || address.look() !== '';
  const isReady = own !== undefined;

  React.useEffect(() => {
    let current = true;
    const fetch = (): void => {
      if (current) {
        import(/* webpackChunkName: 'hub-find' */ './Finder').then((loaded) => current && setModule(loaded), () => current && setModule('failed'));
      }
    };
    if (!code && isWanted) {
      fetch();
    } else if (!code && isReady) {
      whenIdle(fetch);
    }
    return () => {
      current = false;
    };
  }, [isReady, isWanted, wishes + jumps]);

  const wish = (): void => {
    if (!code) {
      setWishes(wishes + 1);
    }
  };
  const type = (text: string): void => {
    setWords(text);
    wish();
  };
  const clear = (): void => {
    type('');
    // At once, as with Enter.
    setEnters(enters + 1);
    box.current?.focus();
  };
  const id = `${idPrefix}-find`;
  return (
    <div role="search" className={styles.find}>
      <label htmlFor={id}>{find.label}</label>
      <div className={styles.row}>
        <div className={styles.box}>
          <input
            ref={box}
            id={id}
            type="search"
            // `LONGEST_WORDS`, whose code comes later.
            maxLength={200}
            autoComplete="off"
            enterKeyHint="search"
            value={words}
            onChange={({ target }) => type(target.value)}
            onFocus={wish}
            onKeyDown={({ key, nativeEvent }) => key === 'Enter' && !nativeEvent.isComposing && setEnters(enters + 1)}
          />
          {code && words !== '' && <code.ClearButton onClear={clear} />}
        </div>
        <button type="button" className={states.button} aria-expanded={isOpen} aria-controls={isOpen && code ? `${id}-filters` : undefined} onClick={() => { setOpen(!isOpen); wish(); }}>{find.filters}</button>
      </div>
      {code && <code.Finder {...props} id={id} words={words} onWords={setWords} enters={enters} isOpen={isOpen} />}
      {module === 'failed' && isWanted && <p role="alert">{find.codeMissing}</p>}
    </div>
  );
};
