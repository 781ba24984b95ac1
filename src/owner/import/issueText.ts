import { Issue } from '../../content/import/issue';
import { PlannedRow } from '../../content/import/plan';
import { fill } from '../../hub/text/fill';
import { ImportTexts } from './texts/importTexts';

/** All that is to be said of a row, a sentence each. */
export function sentencesOf({ refusals, notes, changes, outcome }: PlannedRow, own: ImportTexts): string[] {
  const say = (text: string, { column, value }: Issue<string>): string => fill(text, { column: column ? own.columns.names[column] : '', value });
  return [
    ...refusals.map((refusal) => say(own.refusals[refusal.kind], refusal)),
    ...(outcome === 'refused' ? [] : notes.map((note) => say(own.notes[note.kind], note))),
    ...(changes.length > 0 ? [fill(own.check.changes, { columns: changes.map((column) => own.columns.names[column]).join(', ') })] : [])
  ];
}
