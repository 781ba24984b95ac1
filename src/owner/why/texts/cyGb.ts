import { factsCyGb } from './factsCyGb';
import { settingsCyGb } from './settingsCyGb';
import { allFacts, WhyTexts } from './whyTexts';

export const cyGb: WhyTexts = {
  ...allFacts(factsCyGb, settingsCyGb),
  what: 'Teitl, rhif neu gyfeiriad',
  whatHint: 'Teipiwch ran o’r teitl neu rif yr eitem, neu gludwch ddolen iddi.',
  nothingTyped: 'Teipiwch ran o deitl neu rif, neu gludwch ddolen.',
  look: 'Chwilio',
  looking: 'Yn chwilio',
  found: {
    zero: '{count} eitem wedi’u canfod.', one: '{count} eitem wedi’i chanfod. Dewiswch hi.', two: '{count} eitem wedi’u canfod. Dewiswch un.', few: '{count} eitem wedi’u canfod. Dewiswch un.',
    many: '{count} eitem wedi’u canfod. Dewiswch un.', other: '{count} eitem wedi’u canfod. Dewiswch un.'
  },
  foundMore: 'Mae llawer o eitemau’n cyfateb i hynny. Dim ond y {count} diweddaraf o bob rhestr a ddangosir: teipiwch fwy o’r teitl i weld rhai eraill.',
  none: 'Nid oes dim yn nwy restr yr hwb hwn sy’n cyfateb i hynny.',
  unclear: 'Nid yw’r cyfeiriad hwnnw’n enwi eitem. Agorwch yr eitem yn ei rhestr a chopïwch y cyfeiriad oddi yno.',
  elsewhere: 'Nid yw hynny mewn rhestr y mae’r hwb hwn yn ei dangos. Mae yn {what}.',
  otherPage: 'Mae’r dudalen honno mewn safle arall, {what}, ac yn fwy na thebyg mae’n dangos un o erthyglau’r safle hwnnw. Os yw’n dangos yr hwb hwn, mae’r ddolen yn arwain at:',
  lookedThrough: 'Mae un rhestr yn hir iawn, felly dim ond ei {count} eitem ddiweddaraf a chwiliwyd yn ôl teitl. Mae rhifau a chyfeiriadau’n canfod pob eitem.',
  closed: {
    articles: 'Ni chwiliwyd y rhestr o erthyglau: mae ar goll, neu ni chewch ei darllen.',
    links: 'Ni chwiliwyd y rhestr o ddolenni partneriaid: mae ar goll, neu ni chewch ei darllen.'
  },
  choice: { articles: 'Erthygl {id}', links: 'Dolen {id}' },
  untitled: 'Heb deitl',
  edit: 'Golygu',
  editNamed: 'Golygu {title}',
  reading: 'Yn darllen',
  failed: 'Ni atebodd SharePoint hynny. Dywedodd: {detail}',
  gone: 'Nid oes eitem o’r fath mwyach, neu ni chewch ei gweld.',
  again: 'Rhoi cynnig arall arni',
  now: 'Nawr',
  onDate: 'Ar {date}',
  previewTitle: 'Rhagolwg fel ar',
  previewHint: 'Gweld beth fydd darllenwyr yn ei gael ar adeg arall. Ni chaiff dim ei newid.',
  date: 'Dyddiad',
  time: 'Amser',
  language: 'Iaith y darllenydd',
  languageSet: { en: 'Mae gosodiadau’r rhan we hon yn dangos fersiwn Saesneg erthygl wedi’i chyfieithu i bawb.', cy: 'Mae gosodiadau’r rhan we hon yn dangos fersiwn Gymraeg erthygl wedi’i chyfieithu i bawb.' },
  preview: 'Dangos rhagolwg',
  previewed: 'Yr hyn y bydd darllenwyr yn ei gael ar {date} · {language}',
  toNow: 'Yn ôl i nawr',
  noDate: 'Rhowch ddyddiad ac amser.',
  cardsThen: 'Yr erthyglau y mae’r dudalen yn eu dangos bryd hynny',
  noCards: 'Dim un.',
  lead: 'Yn arwain, yn fwy na’r lleill',
  thisOne: 'Yr un a ddewisoch',
  seen: { articles: 'Mae darllenwyr yn gweld yr erthygl hon.', links: 'Mae darllenwyr yn gweld y ddolen hon.' },
  seenAt: 'Mae darllenwyr yn gweld yr erthygl hon: hi yw cerdyn rhif {number}.',
  seenLater: 'Mae darllenwyr yn gallu canfod yr erthygl hon, ond nid ymhlith y cardiau cyntaf: dangosir {count} a hon yw rhif {number}.',
  seenPart: 'Mae darllenwyr yn gallu canfod yr erthygl hon, ond nid ymhlith y {count} cerdyn cyntaf.',
  seenFiltered: 'Mae darllenwyr yn gallu canfod yr erthygl hon, ond nid ar y dechrau: mae hidlwyr cyntaf y rhan we hon yn ei gadael allan nes i ddarllenydd eu clirio.',
  hidden: { articles: 'Nid yw darllenwyr yn gweld yr erthygl hon: {because}.', links: 'Nid yw darllenwyr yn gweld y ddolen hon: {because}.' },
  hiddenBy: { articles: 'Nid yw darllenwyr yn gweld yr erthygl hon. Yn gyntaf: {because}.', links: 'Nid yw darllenwyr yn gweld y ddolen hon. Yn gyntaf: {because}.' },
  alsoHidden: 'Wedyn: {because}.',
  rulesTitle: 'Popeth sy’n penderfynu',
  outcomes: { passes: 'Iawn', hides: 'Yn ei chuddio', partly: 'Yn rhannol', unsaid: 'Ni ellir dweud' },
  rules: {
    list: 'Rhestr', shown: 'Cynnwys y rhan we', category: 'Categori', folder: 'Math', title: 'Teitl', address: 'Cyfeiriad', approval: 'Cymeradwyaeth', draft: 'Fersiwn', publishFrom: 'Cyhoeddi o', expires: 'Dod i ben', language: 'Iaith',
    facets: 'Hidlwyr', firstFilters: 'Hidlwyr cyntaf', place: 'Lle', audience: 'Cynulleidfa', permissions: 'Caniatâd', search: 'Chwilio'
  },
  facets: { sectors: 'y sector', serves: 'pobl a wasanaethir', benefits: 'budd', topic: 'pwnc', language: 'iaith' }
};
