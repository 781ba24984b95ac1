import { Article } from './article';

const MOST_RELATED = 3;
const SAME_TOPIC = 3;

/**
 * Articles that a reader of one may want next: what they have in common counts, then how new they are.
 * @param others - the articles that are at hand; the article itself may be among them
 * @returns at most three, and none that has nothing in common with it
 */
export function relatedTo(article: Article, others: readonly Article[]): readonly Article[] {
  return others
    .filter(({ id, translationOf }) => id !== article.id && id !== article.translationOf && translationOf !== article.id)
    .map((other) => ({ other, closeness: closeness(article, other) }))
    .filter(({ closeness: shared }) => shared > 0)
    .sort((one, two) => two.closeness - one.closeness || time(two.other) - time(one.other))
    .slice(0, MOST_RELATED)
    .map(({ other }) => other);
}

function closeness(one: Article, other: Article): number {
  const topic = one.topic !== undefined && one.topic === other.topic ? SAME_TOPIC : 0;
  return topic + shared(one.sectors, other.sectors) + shared(one.serves, other.serves) + shared(one.benefits, other.benefits);
}

function shared(some: readonly string[], others: readonly string[]): number {
  return some.filter((choice) => others.includes(choice)).length;
}

function time({ publishFrom }: Article): number {
  return publishFrom?.getTime() ?? 0;
}
