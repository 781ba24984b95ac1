import { element } from '../../../../browser/dom';
import { Field } from '../list';
import { choice, multiChoice, yesNo } from './choice';
import { dateTime } from './dateTime';
import { FieldKind } from './fieldKind';
import { hyperlink } from './hyperlink';
import { image } from './image';
import { number } from './number';
import { person } from './person';
import { note, richText, text } from './text';

const kinds: Record<string, FieldKind> = {
  Text: text, Note: note, Choice: choice, MultiChoice: multiChoice, DateTime: dateTime, Boolean: yesNo, Number: number, Counter: number,
  Integer: number, URL: hyperlink, User: person, Thumbnail: image, Computed: text
};

/** A type that the pages do not know is shown and not changed. */
const unknown: FieldKind = {
  control: ({ id }, value) => {
    const output = element('output', { id }, value === null || value === undefined ? '' : JSON.stringify(value));
    return { element: output, focus: output, read: () => ({}), problem: () => undefined };
  },
  show: (value) => (value === null || value === undefined ? undefined : document.createTextNode(JSON.stringify(value)))
};

/** How a column is typed, checked and shown. */
export const kindOf = (field: Field): FieldKind => (field.TypeAsString === 'Note' && field.RichText ? richText : kinds[field.TypeAsString] ?? unknown);
