import { csvOf } from '../../content/health/csv';
import { Finding, harmOf } from '../../content/health/finding';
import { HubStrings } from '../../hub/strings';
import { saveCsv } from '../saveCsv';
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
  const day = [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  saveCsv(`${csv.file}-${day}.csv`, csvOf([[csv.harm, csv.kind, csv.list, csv.id, csv.title, csv.sentence, csv.address], ...rows]));
}
