import { safeHref } from '../safeHref';
import { ChoiceColumnName, columnTypes, ImportValue, ValueColumn } from './columns';
import { DayOrder, readDay, readMoment } from './dates';
import { asParagraphs, isHtml, wordsOf } from './htmlText';
import { Note, NoteKind, Refusal, RefusalKind, shortened } from './issue';

/** The most that a column of one line holds. */
const LINE = 255;
/** What a card has room for. */
const SUMMARY = 300;
/** Shown before a character that is lost. */
const AROUND = 20;
const YES = ['yes', 'true', '1', 'y', 'ie', 'oes', 'ydy', 'gwir', 'x', '✓'];
const NO = ['no', 'false', '0', 'n', 'na', 'nac oes', 'nac ydy', 'anwir', '-'];
const LANGUAGES: Readonly<Record<string, 'en' | 'cy'>> = { en: 'en', english: 'en', saesneg: 'en', eng: 'en', cy: 'cy', welsh: 'cy', cymraeg: 'cy', cym: 'cy', wel: 'cy' };

export interface ValueSettings {
  readonly order: DayOrder;
  /** What the list offers. */
  readonly choices: Readonly<Record<ChoiceColumnName, readonly string[]>>;
  /** Takes what could run out of HTML, see `storedHtml`. */
  readonly clean: (html: string) => string;
}

/** What comes of one cell. */
export interface CellReading {
  /** Absent when the cell says nothing, or what it says is not taken. */
  readonly value?: ImportValue;
  readonly refusal?: Refusal;
  readonly notes?: readonly Note[];
}

/** Reads a cell as a value of a column. An empty one says nothing. */
export function readCell(column: ValueColumn, cell: string, settings: ValueSettings): CellReading {
  // Word breaks lines with a vertical tabulator.
  const text = cell.replace(/[\v\f]/g, '\n').replace(/^\s+|\s+$/g, '');
  if (text === '') {
    return {};
  }
  const reading = readText(column, text, settings);
  const lost = text.indexOf('\ufffd');
  return lost < 0 ? reading : { ...reading, notes: [...reading.notes ?? [], { kind: 'signLost', column, value: shortened(text.slice(Math.max(0, lost - AROUND)).replace(/\s+/g, ' ')) }] };
}

function readText(column: ValueColumn, text: string, settings: ValueSettings): CellReading {
  const refused = (kind: RefusalKind): CellReading => ({ refusal: { kind, column, value: shortened(text) } });
  switch (columnTypes[column]) {
    case 'line': {
      const words = wordsOf(text);
      return words.length > LINE ? refused('lineLong') : words === '' ? {} : { value: words };
    }
    case 'lines': {
      const words = isHtml(text) ? wordsOf(text) : text.replace(/\r\n?/g, '\n');
      return words === '' ? {} : { value: words, ...(words.length > SUMMARY ? { notes: [{ kind: 'summaryLong', column, value: shortened(words) }] } : {}) };
    }
    case 'html': {
      const html = isHtml(text) ? settings.clean(text) : asParagraphs(text);
      return html === '' ? {} : { value: html };
    }
    case 'moment':
    case 'day': {
      const date = columnTypes[column] === 'day' ? readDay(text, settings.order) : readMoment(text, settings.order);
      return typeof date === 'string' ? { value: date } : refused(date.fault);
    }
    case 'yesNo': {
      const word = text.toLowerCase();
      return YES.includes(word) ? { value: true } : NO.includes(word) ? { value: false } : refused('yesNoUnclear');
    }
    case 'language': {
      const language = LANGUAGES[text.toLowerCase().split(/[-_]/)[0]];
      return language ? { value: language } : refused('languageUnknown');
    }
    case 'address':
      return readAddress(text) ?? refused('addressUnsafe');
    default:
      return readChoices(column as ChoiceColumnName, text, settings.choices[column as ChoiceColumnName]);
  }
}

/** SharePoint exports an address and its words with `, ` between them. */
function readAddress(text: string): CellReading | undefined {
  const [, address, words = ''] = /^(\S+?)(?:,\s+([\s\S]*))?$/.exec(text) ?? [];
  const url = safeHref(address);
  return url === undefined || url.length > LINE ? undefined : { value: { url, words: wordsOf(words).slice(0, LINE) || url } };
}

function readChoices(column: ChoiceColumnName, text: string, choices: readonly string[]): CellReading {
  const wanted = partsOf(text, choices);
  const find = (part: string): string | undefined => choices.find((choice) => choice.toLowerCase() === part.toLowerCase());
  const found = Array.from(new Set(wanted.map(find).filter((choice): choice is string => choice !== undefined)));
  const note = (kind: NoteKind, values: readonly string[]): readonly Note[] => (values.length > 0 ? [{ kind, column, value: shortened(values.join('; ')) }] : []);
  const unknown = note('choiceUnknown', wanted.filter((part) => find(part) === undefined));
  if (columnTypes[column] === 'choice') {
    return { ...(found.length > 0 ? { value: found[0] } : {}), notes: [...unknown, ...note('choiceOnlyOne', found.slice(1))] };
  }
  // In the order of the list, so that the same choices are the same value.
  return { ...(found.length > 0 ? { value: choices.filter((choice) => found.includes(choice)) } : {}), notes: unknown };
}

/** SharePoint exports several choices as `["A","B"]`, older ones as `;#A;#B;#`; people write semicolons or commas. */
function partsOf(text: string, choices: readonly string[]): string[] {
  if (choices.some((choice) => choice.toLowerCase() === text.toLowerCase())) {
    return [text];
  }
  const separator = text.includes(';#') ? ';#' : /[;|\n]/.test(text) ? /[;|\n]/ : ',';
  return (listIn(text) ?? text.split(separator)).map((part) => wordsOf(part)).filter((part) => part !== '');
}

function listIn(text: string): string[] | undefined {
  try {
    const list: unknown = text.startsWith('[') ? JSON.parse(text) : undefined;
    return Array.isArray(list) ? list.map(String) : undefined;
  } catch {
    return undefined;
  }
}
