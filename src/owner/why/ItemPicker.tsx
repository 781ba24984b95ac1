import * as React from 'react';
import { asFailure, ContentFailure } from '../../content/failures';
import { FoundItems, VisibilityContent } from '../../content/manage/visibilityContent';
import { Pasted, readPasted } from '../../content/visibility/pastedItem';
import { useHub } from '../../hub/HubContext';
import { ItemRef } from '../../hub/manage/ownerModule';
import { fill } from '../../hub/text/fill';
import { grouped, plural } from '../../hub/text/plural';
import { useAlive } from '../../hub/useAlive';
import { useTexts } from '../texts/localised';
import { texts } from './texts';
import styles from './why.module.scss';

export interface ItemPickerProps {
  readonly port: () => Promise<VisibilityContent>;
  /** Something new was asked: what was said of another item is no answer to it. */
  readonly onAsked: () => void;
  readonly onChosen: (item: ItemRef) => void;
}

/** Items, and the other site whose page was pasted: it leads to them only if it shows this hub. */
type FoundHere = FoundItems & { readonly onPageOf?: string };
type Found = FoundHere | ContentFailure | Extract<Pasted, { is: 'elsewhere' | 'unclear' }>;

/** Finds an item by title, number or address. One that is clear is chosen at once. */
export const ItemPicker: React.FC<ItemPickerProps> = ({ port, onAsked, onChosen }) => {
  const own = useTexts(texts);
  const { strings, idPrefix } = useHub();
  const [typed, setTyped] = React.useState('');
  const [isEmpty, setEmpty] = React.useState(false);
  const [busy, setBusy] = React.useState(false);
  /** One item alone was chosen at once; what is to be said of the looking stays. */
  const [found, setFound] = React.useState<Found>();
  const round = React.useRef(0);
  const box = React.useRef<HTMLInputElement>(null);
  const alive = useAlive();
  const id = `${idPrefix}-why-what`;

  const look = async (): Promise<void> => {
    const mine = ++round.current;
    setBusy(true);
    setFound(undefined);
    onAsked();
    const answer = await find(port, typed).catch((error): Found => asFailure(error, 'offline'));
    if (alive.current && mine === round.current) {
      const [first, ...others] = 'items' in answer ? answer.items : [];
      setBusy(false);
      setFound(answer);
      if (first !== undefined && others.length === 0 && !('onPageOf' in answer)) {
        onChosen(first);
      }
    }
  };
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    const empty = typed.trim() === '';
    setEmpty(empty);
    if (empty) {
      box.current?.focus();
    } else {
      look().catch(() => undefined);
    }
  };

  const items = found && 'items' in found ? found.items : [];
  const isChosen = items.length === 1 && found && !('onPageOf' in found);
  const foundText = ({ onPageOf, newest }: FoundHere): string => {
    if (onPageOf !== undefined) {
      return fill(own.otherPage, { what: onPageOf });
    }
    return newest !== undefined ? fill(own.foundMore, { count: grouped(newest) }) : items.length > 0 ? plural(own.found, items.length, strings.language) : own.none;
  };
  const say = (): string => {
    if (busy || found === undefined) {
      return busy ? own.looking : '';
    }
    if (found instanceof ContentFailure) {
      return fill(own.failed, { detail: found.detail });
    }
    if ('is' in found) {
      return found.is === 'elsewhere' ? fill(own.elsewhere, { what: found.what }) : own.unclear;
    }
    return [
      ...(isChosen ? [] : [foundText(found)]),
      ...(found.lookedThrough === undefined ? [] : [fill(own.lookedThrough, { count: grouped(found.lookedThrough) })]),
      ...(found.closed ?? []).map((list) => own.closed[list])
    ].join(' ');
  };

  return (
    <form role="search" className={styles.picker} onSubmit={submit}>
      <label htmlFor={id}>{own.what}</label>
      <p id={`${id}-hint`} className={styles.hint}>{own.whatHint}</p>
      <div className={styles.row}>
        <input
          id={id} ref={box} type="text" className={styles.box} value={typed} autoComplete="off" aria-invalid={isEmpty} aria-describedby={isEmpty ? `${id}-empty` : `${id}-hint`}
          onChange={({ target }) => setTyped(target.value)}
        />
        <button type="submit" className={styles.button}>{own.look}</button>
      </div>
      {isEmpty && <p id={`${id}-empty`} role="alert" className={styles.wrong}>{own.nothingTyped}</p>}
      <p role="status" className={styles.status}>{say()}</p>
      {items.length > 0 && !isChosen && (
        <ul className={styles.choices}>
          {items.map((item) => (
            <li key={`${item.list} ${item.id}`}>
              <button type="button" className={styles.choice} onClick={() => onChosen(item)}>
                <span className={styles.choiceTitle}>{item.title === '' ? own.untitled : item.title}</span> <span className={styles.quiet}>{fill(own.choice[item.list], { id: item.id })}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
};

async function find(port: () => Promise<VisibilityContent>, typed: string): Promise<Found> {
  const content = await port();
  const pasted = readPasted(typed, content.places);
  switch (pasted.is) {
    case 'item':
      return { items: [{ list: pasted.list, id: pasted.id, title: '' }] };
    case 'number': {
      const numbered = await content.numbered(pasted.id);
      return numbered.items.length > 0 ? numbered : content.search(typed.trim());
    }
    case 'otherPage': {
      const { items } = await content.numbered(pasted.id, 'articles');
      return items.length > 0 ? { items, onPageOf: pasted.what } : { is: 'elsewhere', what: pasted.what };
    }
    case 'words':
      return content.search(pasted.words);
    default:
      return pasted;
  }
}
