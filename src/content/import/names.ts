import { ImportColumn } from './columns';

/**
 * What the columns are called in other people's files, in English and Welsh; lower case, letters only. The internal names of the list are
 * found without their `Hub`.
 */
export const names: Readonly<Record<ImportColumn, readonly string[]>> = {
  key: ['source', 'ffynhonnell', 'guid', 'uniqueid', 'permalink', 'link', 'url', 'address', 'id', 'itemid', 'pageurl', 'dolen', 'cyfeiriad'],
  title: ['title', 'teitl', 'headline', 'pennawd', 'name', 'enw', 'subject', 'pwnc', 'posttitle', 'articletitle', 'pagetitle'],
  summary: ['summary', 'crynodeb', 'abstract', 'excerpt', 'standfirst', 'teaser', 'description', 'disgrifiad', 'intro', 'introduction', 'postexcerpt'],
  body: ['body', 'corff', 'content', 'cynnwys', 'text', 'testun', 'article', 'erthygl', 'html', 'fulltext', 'postcontent', 'pagecontent', 'canvascontent'],
  byline: ['byline', 'author', 'awdur', 'writer', 'writtenby', 'createdby', 'creator', 'dccreator', 'authorbyline', 'llofnod'],
  topic: ['topic', 'testunau', 'thema', 'theme', 'category', 'categori', 'section', 'adran'],
  sectors: ['sector', 'sectors', 'sectorau', 'tags', 'tag', 'tagiau', 'keywords', 'industry'],
  serves: ['serves', 'peopleserved', 'audience', 'audiences', 'cynulleidfa', 'poblawasanaethir', 'customers'],
  benefits: ['benefit', 'benefits', 'budd', 'buddion', 'outcome', 'outcomes'],
  publishFrom: [
    'publishfrom', 'published', 'publishdate', 'publisheddate', 'publicationdate', 'datepublished', 'firstpublished', 'pubdate', 'postdate', 'golive', 'startdate', 'date',
    'dyddiad', 'cyhoeddi', 'cyhoeddwyd', 'cyhoeddio', 'dyddiadcyhoeddi', 'created', 'crewyd', 'firstpublisheddate'
  ],
  expires: ['expires', 'expiry', 'expirydate', 'expirationdate', 'enddate', 'unpublish', 'unpublishdate', 'dodiben', 'dyddiaddodiben'],
  reviewBy: ['reviewby', 'review', 'reviewdate', 'nextreview', 'adolygu', 'adolyguerbyn', 'dyddiadadolygu'],
  featured: ['featured', 'highlight', 'sticky', 'pinned', 'important', 'amlwg', 'nodwedd'],
  callToAction: ['calltoaction', 'cta', 'nextstep', 'readmore', 'morelink', 'galwadiweithredu', 'camnesaf'],
  imageAlt: ['imagealt', 'imagedescription', 'alttext', 'alt', 'disgrifiadorllun', 'testunamgen'],
  language: ['language', 'iaith', 'lang', 'locale', 'culture']
};

/** A heading without case, accents, blanks and signs, and without the `Hub` of internal names. */
export function plainName(heading: string): string {
  const plain = heading.normalize('NFD').replace(/_x00[0-9a-f]{2}_/gi, '').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  return plain.length > 3 ? plain.replace(/^hub/, '') : plain;
}
