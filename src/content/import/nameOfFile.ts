/** What changes from one export to the next, as words at the end of a name: months and days of the week, English and Welsh, versions and copies. */
const CHANGING = new RegExp(`\\s(?:${[
  'jan(?:uary)?', 'feb(?:ruary)?', 'mar(?:ch)?', 'apr(?:il)?', 'may', 'june?', 'july?', 'aug(?:ust)?', 'sept?(?:ember)?', 'oct(?:ober)?', 'nov(?:ember)?', 'dec(?:ember)?',
  'ionawr', 'chwefror', 'mawrth', 'ebrill', 'mai', 'mehefin', 'gorffennaf', 'awst', 'medi', 'hydref', 'tachwedd', 'rhagfyr',
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day', 'dydd \\p{L}+', 'v', 'version', 'fersiwn', 'rev', 'copy(?: of)?', 'copi', 'final', 'new', 'latest', '[tz]'
].join('|')})$`, 'u');
const LONGEST = 40;

/** A name for a source out of the name of a file: without what changes from one export to the next. */
export function nameOfFile(fileName: string): string {
  const words = (text: string): string => text.replace(/\s+/g, ' ').trimEnd();
  // A blank in front, so that a name that is nothing but a month goes as well.
  let name = words(` ${fileName.toLowerCase().replace(/\.[a-z0-9]+$/, '').replace(/\d{1,2}(st|nd|rd|th|af|ail|ydd|fed|eg)(?=[\s_.-])|[\d_.()[\]-]+/g, ' ').replace(/^\s*(copy of|copi o)\s/, '')}`);
  for (let before = ''; before !== name;) {
    before = name;
    name = words(name.replace(CHANGING, ''));
  }
  return name.trim().slice(0, LONGEST).trim() || 'import';
}
