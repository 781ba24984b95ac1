import { ChosenFacets, FacetName } from '../../content/find';
import { Fact, HidingFact, isHiding, RuleResult } from '../../content/visibility/rules';
import { facetChoiceText } from '../../hub/find/facetText';
import { chosenIn } from '../../hub/find/lookText';
import type { HubStrings } from '../../hub/strings';
import { choiceText } from '../../hub/text/choiceText';
import { fill } from '../../hub/text/fill';
import { longDate } from '../../hub/text/longDate';
import { longTime } from '../../hub/text/longTime';
import { grouped } from '../../hub/text/plural';
import { WhyTexts } from './texts/whyTexts';

/** A sentence of a fact with what belongs into its gaps. */
export function sentence(text: string, { date, number, count, title, facets = [], category, filters }: RuleResult, own: WhyTexts, strings: HubStrings): string {
  return fill(text, {
    ...(date ? { date: momentText(date, strings) } : {}),
    ...(number === undefined ? {} : { number: grouped(number) }),
    ...(count === undefined ? {} : { count: grouped(count) }),
    title: title ?? own.untitled,
    ...(category === undefined ? {} : { category: choiceText(strings, category) }),
    ...(filters ? { filters: filterText(filters, own, strings) } : {}),
    facets: facets.map((facet) => own.facets[facet]).join(', ')
  });
}

/** `topic: Money, Technology; sector: Education`. */
function filterText(filters: ChosenFacets, own: WhyTexts, strings: HubStrings): string {
  const names = Array.from(new Set(chosenIn(filters).map(([name]) => name)));
  const values = (name: FacetName): string => (filters[name] ?? []).map((value) => facetChoiceText(strings, name, value)).join(', ');
  return names.map((name) => `${own.facets[name]}: ${values(name)}`).join('; ');
}

/** A day, and the hour where it is not midnight, which stands for the whole day. */
function momentText(date: Date, strings: HubStrings): string {
  return date.getHours() === 0 && date.getMinutes() === 0 ? longDate(date, strings) : longTime(date, strings);
}

/** The answer: whether readers see it, and else all that hides it, the first to mend first. */
export function headline(list: 'articles' | 'links', results: readonly RuleResult[], own: WhyTexts, strings: HubStrings): readonly string[] {
  const because = (result: RuleResult): string => sentence(own.because[result.fact as HidingFact], result, own, strings);
  const [first, ...others] = results.filter(isHiding);
  if (first !== undefined) {
    const text = others.length === 0 ? own.hidden : own.hiddenBy;
    return [fill(text[list], { because: because(first) }), ...others.map((other) => fill(own.alsoHidden, { because: because(other) }))];
  }
  const place = results.find(({ rule }) => rule === 'place');
  const texts: Partial<Record<Fact, string>> = { isCard: own.seenAt, beyond: own.seenLater, notAmongFirst: own.seenPart, placeFiltered: own.seenFiltered };
  const seen = place ? sentence(texts[place.fact] ?? own.seen[list], place, own, strings) : own.seen[list];
  return [seen, ...results.filter(({ rule, outcome }) => rule === 'audience' && outcome === 'partly').map((result) => sentence(own.facts[result.fact], result, own, strings))];
}
