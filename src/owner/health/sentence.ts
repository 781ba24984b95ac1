import { Finding } from '../../content/health/finding';
import { HubStrings } from '../../hub/strings';
import { fill } from '../../hub/text/fill';
import { longDate } from '../../hub/text/longDate';
import { grouped, plural } from '../../hub/text/plural';
import { HealthTexts } from './texts/healthTexts';

/** What is said of one finding, in the reader's language. */
export function sentenceOf({ kind, facts }: Finding, texts: HealthTexts, strings: HubStrings): string {
  const text = variantOf({ kind, facts }, texts) ?? texts.kinds[kind].sentence;
  const said = typeof text === 'string' ? text : plural(text, Number(facts.count), strings.language);
  return fill(said, {
    ...facts,
    ...(typeof facts.date === 'number' ? { date: longDate(new Date(facts.date), strings) } : {}),
    ...(typeof facts.count === 'number' ? { count: grouped(facts.count) } : {}),
    ...(typeof facts.address === 'string' ? { address: readable(facts.address) } : {}),
    ...(kind === 'listNearLimit' ? { limit: grouped(Number(facts.limit)) } : {}),
    ...(kind === 'expiredWanted' ? { reason: texts.expiredReasons[facts.reason as keyof HealthTexts['expiredReasons']] } : {}),
    ...(kind === 'listUnread' ? { reason: fill(texts.unreadReasons[facts.failure as keyof HealthTexts['unreadReasons']] ?? texts.unreadReasons.unexpected, { detail: facts.detail }) } : {}),
    ...(typeof facts.language === 'string' ? { language: texts.languages[facts.language as 'en' | 'cy'] } : {}),
    ...(typeof facts.set === 'string' ? { set: texts.languages[facts.set as 'en' | 'cy'] } : {}),
    ...(kind === 'vagueLink' && facts.text === '' ? { text: texts.emptyLink } : {})
  });
}

/** What is said in place of the kind's own sentence. */
function variantOf({ kind, facts }: Pick<Finding, 'kind' | 'facts'>, texts: HealthTexts): string | undefined {
  switch (kind) {
    case 'linksUnchecked':
      return facts.ever === 0 ? texts.neverChecked : undefined;
    case 'brokenLink':
      return facts.article === undefined ? undefined : texts.articleGone;
    case 'translationWrong':
      return texts.numberReasons[facts.reason as keyof HealthTexts['numberReasons']];
    default:
      return undefined;
  }
}

/** What a finding is about: a title, or what stands for one. */
export function titleOf({ title, id, list }: Finding, texts: HealthTexts): string {
  return title !== '' ? title : id === undefined ? texts.listNames[list] : fill(texts.untitled, { id });
}

/** An address with its blanks and accents, as people know it. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
