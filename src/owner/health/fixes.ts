import { Finding } from '../../content/health/finding';
import { Fixed, HealthContent } from '../../content/manage/healthContent';
import { HealthTexts } from './texts/healthTexts';

/** What can safely be done with one press; `undefined` where only a person can put it right. */
export function fixTextOf({ kind, facts }: Finding, texts: HealthTexts): string | undefined {
  if (facts.fixable !== 1) {
    return undefined;
  }
  switch (kind) {
    case 'linksUnchecked':
      return texts.markChecked;
    case 'languageMissing':
    case 'languageWrong':
      return facts.language === 'cy' ? texts.setWelsh : texts.setEnglish;
    case 'indexMissing':
      return texts.createIndexes;
    default:
      return undefined;
  }
}

/** Whether all of a kind may be done with one press. That links were checked is what somebody says of each, and so is that a language is not the one that somebody set. */
export function isForAll({ kind }: Finding): boolean {
  return kind === 'languageMissing';
}

/**
 * Puts one thing right.
 * @param version - the item's ETag as it is known now
 * @throws ContentFailure
 */
export async function fix(content: HealthContent, { kind, list, id, facts }: Finding, version: string): Promise<Fixed> {
  switch (kind) {
    case 'linksUnchecked':
      return content.markChecked(list, id as number, version);
    case 'languageMissing':
    case 'languageWrong':
      return content.setLanguage(list, id as number, version, facts.language as 'en' | 'cy');
    default:
      await content.createIndexes(list);
      return { outcome: 'done', version: undefined };
  }
}
