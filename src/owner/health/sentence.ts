import { Finding } from '../../content/health/finding';
import { HubStrings } from '../../hub/strings';
import { fill } from '../../hub/text/fill';
import { longDate } from '../../hub/text/longDate';
import { grouped, plural } from '../../hub/text/plural';
import { HealthTexts } from './texts/healthTexts';

/** What is said of one finding, in the reader's language. */
export function sentenceOf({ kind, facts }: Finding, texts: HealthTexts, strings: HubStrings): string {
  const text = kind === 'linksUnchecked' && facts.ever === 0 ? texts.neverChecked : texts.kinds[kind].sentence;
  const said = typeof text === 'string' ? text : plural(text, Number(facts.count), strings.language);
  return fill(said, {
    ...facts,
    ...(typeof facts.date === 'number' ? { date: longDate(new Date(facts.date), strings) } : {}),
    ...(typeof facts.count === 'number' ? { count: grouped(facts.count) } : {}),
    ...(typeof facts.address === 'string' ? { address: readable(facts.address) } : {}),
    ...(kind === 'listNearLimit' ? { limit: grouped(Number(facts.limit)) } : {}),
    ...(kind === 'expiredWanted' ? { reason: texts.expiredReasons[facts.reason as keyof HealthTexts['expiredReasons']] } : {}),
    ...(kind === 'listUnread' ? { reason: fill(texts.unreadReasons[facts.failure as keyof HealthTexts['unreadReasons']] ?? texts.unreadReasons.unexpected, { detail: facts.detail }) } : {}),
    ...(kind === 'languageMissing' ? { language: texts.languages[facts.language as 'en' | 'cy'] } : {}),
    ...(kind === 'vagueLink' && facts.text === '' ? { text: texts.emptyLink } : {})
  });
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
