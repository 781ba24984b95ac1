import { PartnerLink } from '../content/partnerLink';
import { safeHref } from '../content/safeHref';
import { addressOf, dateOf, languageOf, ListItem, numberOf, personOf, pictureOf, Report, textOf } from './itemValues';
import { editFormPath } from './listPaths';
import { ListReader } from './listReading';
import { unexpiredFilter } from './publishedFilter';
import { linkList, ListIdentity } from './schema/identity';

/** Links are read by category, not searched; a page with more is no help to anybody. */
const MOST_LINKS = 500;

/** Links without a place of their own stand behind those that have one. */
const LAST = Number.MAX_SAFE_INTEGER;

/** The columns that {@link linkReader} reads, without Id and Title. */
export const linkColumns = ['HubUrl', 'HubDescription', 'HubPartner', 'HubCategory', 'HubLogo', 'HubOrder', 'HubMarking', 'HubOwner', 'HubLastChecked', 'HubLanguage', 'HubExpires'] as const;

/** Reads the partner links that have not expired at a moment. */
export function linkReader(at: Date, list: ListIdentity = linkList): ListReader<PartnerLink> {
  return {
    list,
    columns: linkColumns,
    people: ['HubOwner'],
    limit: MOST_LINKS,
    queries(items, has) {
      const filter = unexpiredFilter(at, has);
      const unexpired = filter === '' ? items() : items().filter(filter);
      return [(has('HubOrder') ? unexpired.orderBy('HubOrder') : unexpired).top(MOST_LINKS + 1)];
    },
    map: mapLink
  };
}

function mapLink(item: ListItem, listRoot: string, report: Report): PartnerLink | undefined {
  const title = textOf(item.Title);
  const address = addressOf(item.HubUrl);
  const href = safeHref(address);
  if (title === undefined) {
    report('titleMissing');
    return undefined;
  }
  if (href === undefined) {
    report(address === undefined ? 'addressMissing' : 'addressUnsafe');
    return undefined;
  }
  return {
    id: item.Id,
    title,
    href,
    description: textOf(item.HubDescription),
    partner: textOf(item.HubPartner),
    category: textOf(item.HubCategory),
    // The title stands beside it, so the logo itself is decoration.
    logo: pictureOf(item.HubLogo, undefined, listRoot, item.Id, report),
    order: numberOf(item.HubOrder) ?? LAST,
    marking: item.HubMarking === 'Official' ? 'Official' : 'Public',
    owner: personOf(item.HubOwner),
    lastChecked: dateOf(item.HubLastChecked, report),
    language: languageOf(item.HubLanguage),
    editHref: editFormPath(listRoot, item.Id)
  };
}
