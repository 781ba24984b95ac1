import { csvOf } from '../../content/health/csv';
import { Finding, harmOf } from '../../content/health/finding';
import { HubStrings } from '../../hub/strings';
import { sentenceOf, titleOf } from './sentence';
import { HealthTexts } from './texts/healthTexts';

/**
 * Hands findings to the browser as a file.
 * @param at - the day in its name
 */
export function exportCsv(findings: readonly Finding[], texts: HealthTexts, strings: HubStrings, at: Date): void {
  const { csv } = texts;
  const rows = findings.map((finding) => [
    texts.harm[harmOf(finding.kind)], texts.kinds[finding.kind].name, texts.listNames[finding.list], finding.id ?? '', titleOf(finding, texts), sentenceOf(finding, texts, strings),
    finding.editHref === undefined ? '' : new URL(finding.editHref, window.location.href).href
  ]);
  const blob = new Blob([csvOf([[csv.harm, csv.kind, csv.list, csv.id, csv.title, csv.sentence, csv.address], ...rows])], { type: 'text/csv;charset=utf-8' });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${csv.file}-${[at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-')}.csv`;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads it after this; a minute is enough for the largest.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
