import { cyIssues } from './cyIssues';
import { cyResult } from './cyResult';
import { ImportTexts } from './importTexts';

export const cyGb: ImportTexts = {
  ...cyIssues,
  result: cyResult,
  step: 'Cam {step} o {steps}',
  back: 'Yn ôl',
  next: 'Parhau',
  stop: 'Stopio',
  noSource: 'Nid oes colofn “Source” yn rhestr yr erthyglau eto. Hebddi, byddai mewnforio ddwywaith yn gwneud popeth ddwywaith.',
  toLists: 'Gwirio’r rhestri ac ychwanegu’r golofn',
  mayNot: 'Ni allwch ychwanegu erthyglau at y rhestr hon. Gofynnwch i rywun sy’n gofalu amdani.',
  mayNotChange: 'Gallwch ychwanegu erthyglau at y rhestr hon, ond nid newid y rhai sydd yno. Bydd SharePoint yn gwrthod rhesi a newidiodd.',
  listFailed: 'Ni ellir darllen rhestr yr erthyglau ar hyn o bryd.',
  tryAgain: 'Rhoi cynnig arall arni',
  loading: 'Yn edrych ar y rhestr',
  original: 'Darllen yr erthygl wreiddiol',
  preview: {
    title: 'Ai dyma eich ffeil chi?',
    rows: { zero: '{count} rhes', one: '{count} rhes', two: '{count} res', few: '{count} rhes', many: '{count} rhes', other: '{count} rhes' },
    entries: { zero: '{count} cofnod', one: '{count} cofnod', two: '{count} gofnod', few: '{count} chofnod', many: '{count} chofnod', other: '{count} cofnod' },
    first: 'Y rhesi cyntaf',
    how: 'Darllenwyd fel {encoding}, gyda {separator} rhwng celloedd.',
    separators: { comma: 'choma', semicolon: 'hanner colon', tab: 'thab' },
    emptyRows: {
      zero: 'Gadewir {count} rhes wag allan.', one: 'Gadewir {count} rhes wag allan.', two: 'Gadewir {count} res wag allan.', few: 'Gadewir {count} rhes wag allan.', many: 'Gadewir {count} rhes wag allan.',
      other: 'Gadewir {count} rhes wag allan.'
    },
    wrong: 'Os yw’r llythrennau neu’r colofnau’n edrych yn anghywir, cadwch y ffeil eto fel “CSV UTF-8” a dewiswch hi o’r newydd.',
    number: 'Rhes'
  },
  columns: {
    title: 'Pa golofn yw pa un?',
    what: 'Rydym wedi dyfalu yn ôl y penawdau. Newidiwch yr hyn sy’n anghywir; gadewch yr hyn nad oes ei angen.',
    none: 'Dim',
    unnamed: 'Colofn {number}',
    example: 'Er enghraifft: {value}',
    left: 'Heb eu mewnforio o’r ffeil:',
    titleMissing: 'Dewiswch y golofn sy’n cynnwys y teitl. Mae angen un ar bob erthygl.',
    names: {
      key: 'Ffynhonnell neu rif', title: 'Teitl', summary: 'Crynodeb', body: 'Corff', byline: 'Llinell awdur', topic: 'Pwnc', sectors: 'Y sector', serves: 'Pobl a wasanaethir', benefits: 'Budd',
      publishFrom: 'Cyhoeddi o', expires: 'Dod i ben', reviewBy: 'Adolygu erbyn', featured: 'Dan sylw', callToAction: 'Galwad i weithredu', imageAlt: 'Disgrifiad o’r llun', language: 'Iaith'
    },
    keyHint: 'Cyfeiriad neu rif nad yw byth yn newid yn y ffynhonnell. Hebddo, adnabyddir erthygl wrth ei theitl a’i dyddiad, ac wrth yr enw byr yn y cam nesaf.',
    absent: 'Nid oes gan y rhestr golofn ar gyfer: {columns}.'
  },
  options: {
    title: 'Sut dylen nhw ddod i mewn?',
    publish: 'Pryd mae darllenwyr yn gweld erthyglau newydd?',
    drafts: 'Ddim eto: eu mewnforio fel drafftiau',
    draftsWhy: 'Rydych yn edrych ar bob un ac yn rhoi dyddiad iddi.',
    dates: 'O’r dyddiad yn y ffeil',
    datesWhy: 'Mae erthyglau â dyddiad yn y gorffennol yn ymddangos ar unwaith. Mae erthyglau heb ddyddiad yn aros yn ddrafftiau.',
    approval: 'Mae erthyglau yn y rhestr hon hefyd yn aros am gymeradwyaeth yn SharePoint.',
    noDrafts: 'Nid oes gan y rhestr golofn “Publish from”, felly nid oes ganddi ddrafftiau: mae darllenwyr yn gweld erthyglau newydd cyn gynted ag y cânt eu mewnforio. Mae “Gwirio’r rhestri” yn ychwanegu’r golofn.',
    language: 'Ym mha iaith maen nhw?',
    english: 'Saesneg',
    welsh: 'Cymraeg',
    languageWhy: 'Ar gyfer erthyglau newydd nad yw eu rhes yn dweud.',
    order: 'Beth yw ystyr dyddiadau fel {example}?',
    orderWhy: 'Gellid darllen y dyddiadau yn y ffeil y naill ffordd neu’r llall.',
    orderMixed: 'Mae gan rai dyddiadau yn y ffeil y diwrnod yn gyntaf ac eraill y mis. Gwrthodir y rhai nad ydynt yn cyd-fynd â’ch ateb.',
    dayFirst: 'Diwrnod yn gyntaf: {example}',
    monthFirst: 'Mis yn gyntaf: {example}',
    orderMissing: 'Dewiswch beth yw ystyr y dyddiadau.',
    source: 'Enw byr ar y man y daw’r erthyglau ohono',
    sourceWhy: 'Adnabyddir pob erthygl wrth yr enw hwn ynghyd â’i rhif, neu ei theitl a’i dyddiad. Defnyddiwch yr un enw y tro nesaf: gydag enw arall mae popeth yn cyfrif fel newydd.',
    sourceMissing: 'Rhowch enw byr ar y ffynhonnell.',
    check: 'Gwirio’r rhesi'
  },
  write: {
    title: 'Yn mewnforio',
    progress: '{done} o {all} rhes',
    waiting: 'Mae SharePoint yn brysur. Yn mynd ymlaen ymhen {seconds} eiliad.',
    leaveQuestion: 'Nid yw’r mewnforio wedi gorffen. Gadael? Mae’r hyn a fewnforiwyd yn aros.'
  }
};
