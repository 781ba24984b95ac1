import { HealthTexts } from './healthTexts';
import { kindsCyGb } from './kindsCyGb';

export const cyGb: HealthTexts = {
  starting: 'Yn dechrau’r gwiriad',
  itemsDone: 'Gwiriwyd {done} o {all} eitem',
  linksStarting: 'Dilyn dolenni o fewn eich sefydliad',
  linksDone: 'Dilynwyd {done} o {all} dolen o fewn eich sefydliad',
  stop: 'Stopio',
  stopped: 'Wedi stopio. Mae’r hyn a gafwyd hyd yma isod.',
  failed: 'Ni ellid gorffen y gwiriad. Mae’r hyn a gafwyd hyd yma isod. {detail}',
  again: 'Gwirio eto',
  kept: 'Cafwyd hyn cyn i chi fynd i offeryn arall. Gwiriwch eto i weld beth sydd wedi newid ers hynny.',
  checked: 'Gwiriwyd {articles} a {links}.',
  articles: { zero: '{count} erthygl', one: '{count} erthygl', two: '{count} erthygl', few: '{count} erthygl', many: '{count} erthygl', other: '{count} erthygl' },
  links: { zero: '{count} dolen', one: '{count} ddolen', two: '{count} ddolen', few: '{count} dolen', many: '{count} dolen', other: '{count} dolen' },
  found: {
    zero: '{count} peth i edrych arnynt', one: '{count} peth i edrych arno', two: '{count} beth i edrych arnynt', few: '{count} pheth i edrych arnynt', many: '{count} pheth i edrych arnynt',
    other: '{count} peth i edrych arnynt'
  },
  shown: 'Dangosir {shown} o {all}',
  unknown: {
    zero: 'Ni all SharePoint ddweud i ble mae {count} dolen o fewn eich sefydliad yn arwain.', one: 'Ni all SharePoint ddweud i ble mae un ddolen o fewn eich sefydliad yn arwain.',
    two: 'Ni all SharePoint ddweud i ble mae {count} ddolen o fewn eich sefydliad yn arwain.', few: 'Ni all SharePoint ddweud i ble mae {count} dolen o fewn eich sefydliad yn arwain.',
    many: 'Ni all SharePoint ddweud i ble mae {count} dolen o fewn eich sefydliad yn arwain.', other: 'Ni all SharePoint ddweud i ble mae {count} dolen o fewn eich sefydliad yn arwain.'
  },
  ownersUnknown: 'Ni ddywedodd SharePoint a yw perchnogion wedi gadael. {detail}',
  nothingTitle: 'Dim byd i’w gywiro',
  nothing: 'Mae popeth yn gyfredol, yn gyflawn ac yn ddarllenadwy, hyd y gall y gwiriad hwn weld.',
  nothingFits: 'Nid oes dim yn cyd-fynd â’r hidlwyr hyn.',
  filters: 'Hidlwyr',
  kind: 'Beth a gafwyd',
  allKinds: 'Popeth',
  list: 'Rhestr',
  allLists: 'Erthyglau a dolenni',
  listNames: { articles: 'Erthyglau', links: 'Dolenni' },
  words: 'Geiriau yn y teitl',
  exportCsv: 'Allforio fel CSV',
  harm: { high: 'Cywiro’n gyntaf', medium: 'Cywiro’n fuan', low: 'Pan fydd amser' },
  untitled: 'Heb deitl, eitem {id}',
  edit: 'Golygu',
  editName: 'Golygu {title}',
  why: 'Pam nad yw hwn yn ymddangos?',
  whyName: 'Pam nad yw hwn yn ymddangos? {title}',
  more: { zero: 'Dangos {count} arall', one: 'Dangos {count} arall', two: 'Dangos {count} arall', few: 'Dangos {count} arall', many: 'Dangos {count} arall', other: 'Dangos {count} arall' },
  markChecked: 'Nodi wedi’i wirio',
  setEnglish: 'Gosod i Saesneg',
  setWelsh: 'Gosod i Gymraeg',
  createIndexes: 'Creu mynegeion',
  fixName: '{action}: {title}',
  fixAll: {
    zero: 'Gosod {count} iaith', one: 'Gosod {count} iaith', two: 'Gosod y {count} iaith', few: 'Gosod y {count} iaith', many: 'Gosod y {count} iaith', other: 'Gosod pob un o’r {count} iaith'
  },
  working: 'Yn cadw',
  done: 'Wedi gorffen',
  changedMeanwhile: 'Mae rhywun wedi newid hon ers ei gwirio, felly ni chadwyd dim. Gwiriwch eto.',
  fixFailed: 'Ni ellid cadw hyn. {detail}',
  leaving: 'Mae newidiadau’n dal i gael eu cadw. Stopio a gadael?',
  languages: { en: 'Saesneg', cy: 'Cymraeg' },
  expiredReasons: { featured: 'Mae wedi’i nodi fel eitem dan sylw o hyd.', edited: 'Mae rhywun wedi’i golygu ers hynny.', recent: 'Roedd hynny lai na 90 diwrnod yn ôl.' },
  unreadReasons: {
    listMissing: 'Nid oes rhestr o’r fath ar y safle hwn.', accessDenied: 'Ni chewch ei darllen.', throttled: 'Mae SharePoint yn brysur.', offline: 'Ni atebodd SharePoint.', unexpected: 'Mae SharePoint yn dweud: {detail}'
  },
  neverChecked: 'Nid oes neb wedi nodi bod ei dolenni wedi’u gwirio, ac mae’n dyddio o {date}.',
  articleGone: 'Nid oes erthygl â’r ID {article}: {address}',
  numberReasons: {
    nothing: 'Mae’n enwi {number}, ond nid oes erthygl â’r ID hwnnw.', itself: 'Mae’n enwi {number}, sef ei ID ei hun.',
    sameLanguage: 'Mae’n enwi {number}, “{other}”, sydd yn yr un iaith.', chain: 'Mae’n enwi {number}, “{other}”, sy’n enwi erthygl arall, {next}.'
  },
  emptyLink: 'dim geiriau',
  csv: { file: 'gwirio-cynnwys', harm: 'Brys', kind: 'Beth a gafwyd', list: 'Rhestr', id: 'Rhif', title: 'Teitl', sentence: 'Manylion', address: 'Golygu' },
  kinds: kindsCyGb
};
