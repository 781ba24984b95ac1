import { ImportTexts } from './importTexts';

/** Yr hyn a ddywedir am ffeiliau a rhesi. */
export const cyIssues: Pick<ImportTexts, 'file' | 'check' | 'refusals' | 'notes'> = {
  file: {
    title: 'Dewis ffeil',
    what: 'Ffeil CSV, fel y mae rhestr SharePoint neu Excel yn ei hallforio, neu ffrwd blog (RSS neu Atom) a gadwyd gennych. Ni newidir dim nes i chi weld beth fyddai’n digwydd.',
    feed: 'I gadw ffrwd, agorwch ei chyfeiriad yn y porwr a dewiswch gadw’r dudalen.',
    choose: 'Ffeil',
    drop: 'Gallwch ollwng y ffeil yma hefyd.',
    chosen: 'Dewiswyd: {name}',
    reading: 'Yn darllen y ffeil',
    faults: {
      empty: 'Mae’r ffeil yn wag. Dewiswch un arall.',
      onlyHeader: 'Nid oes rhesi ag erthyglau yn y ffeil. Dewiswch un arall.',
      tooLarge: 'Mae’r ffeil yn fwy na 200 MB. Rhannwch hi’n sawl ffeil.',
      spreadsheet: 'Llyfr gwaith Excel yw hwn. Yn Excel, cadwch ef fel “CSV UTF-8”, a dewiswch y ffeil honno.',
      binary: 'Nid oes testun y gellir ei ddarllen yn y ffeil hon. Dewiswch ffeil CSV neu ffrwd.',
      notFeed: 'Nid ffrwd blog yw hon. Dewiswch ffeil RSS neu Atom.',
      brokenXml: 'Mae’r ffrwd wedi torri: nid yw’n XML dilys. Cadwch hi eto, heb ei golygu.',
      quoteOpen: 'Yn llinell {line} mae cell yn dechrau â dyfynnod ac nid yw’n gorffen ag un: “{value}”. Byddai’n llyncu’r rhesi islaw. Ni chaiff dim ei fewnforio. Agorwch y ffeil mewn golygydd testun ac ychwanegwch y dyfynnod sydd ar goll, neu dilëwch y cyntaf; yna dewiswch y ffeil eto.',
      rowLong: 'Mae gan y rhes sy’n dechrau yn llinell {line} â “{value}” fwy na miliwn o nodau. Ni chaiff dim ei fewnforio. Edrychwch a oes diwedd llinellau ar goll, neu tynnwch y rhes allan.',
      unreadable: 'Ni ellir darllen y ffeil. Efallai ei bod wedi’i symud neu ar agor yn rhywle arall.'
    }
  },
  check: {
    title: 'Gwirio cyn mewnforio',
    nothingYet: 'Nid oes dim wedi’i newid eto.',
    checking: 'Yn gwirio’r rhesi',
    rows: 'Darllenwyd {done} o {all} rhes',
    list: 'Edrychwyd ar {done} o erthyglau’r rhestr',
    outcomes: { new: 'Newydd', double: 'Teitl yma eisoes', changed: 'Wedi newid', edited: 'Wedi newid yma hefyd', same: 'Yr un fath', refused: 'Gwrthodwyd' },
    outcomesWhy: {
      new: 'i’w hychwanegu', double: 'byddent yn ail erthyglau â’r un teitl, ac yn cael eu gadael allan', changed: 'i’w diweddaru', edited: 'wedi’u newid yma ers eu mewnforio, ac yn cael eu gadael fel y maent', same: 'eisoes yn y rhestr', refused: 'na ellir eu mewnforio'
    },
    show: 'Dangos',
    all: 'Pob rhes',
    withNotes: 'Rhesi â rhywbeth i’w nodi',
    row: 'Rhes',
    article: 'Erthygl',
    outcome: 'Beth sy’n digwydd',
    why: 'Pam',
    changes: 'Yn wahanol: {columns}.',
    more: 'Dangos rhagor o resi',
    also: {
      double: {
        zero: 'Mewnforio hefyd {count} erthygl y mae ei theitl yma eisoes',
        one: 'Mewnforio hefyd {count} erthygl y mae ei theitl yma eisoes',
        two: 'Mewnforio hefyd {count} erthygl y mae ei theitl yma eisoes',
        few: 'Mewnforio hefyd {count} erthygl y mae ei theitl yma eisoes',
        many: 'Mewnforio hefyd {count} erthygl y mae ei theitl yma eisoes',
        other: 'Mewnforio hefyd {count} erthygl y mae ei theitl yma eisoes'
      },
      edited: {
        zero: 'Trosysgrifo {count} erthygl a newidiwyd yma hefyd', one: 'Trosysgrifo {count} erthygl a newidiwyd yma hefyd', two: 'Trosysgrifo {count} erthygl a newidiwyd yma hefyd',
        few: 'Trosysgrifo {count} erthygl a newidiwyd yma hefyd', many: 'Trosysgrifo {count} erthygl a newidiwyd yma hefyd', other: 'Trosysgrifo {count} erthygl a newidiwyd yma hefyd'
      }
    },
    download: 'Lawrlwytho’r gwiriad hwn (CSV)',
    fileName: 'gwirio-mewnforio.csv',
    go: {
      zero: 'Mewnforio {count} erthygl', one: 'Mewnforio {count} erthygl', two: 'Mewnforio {count} erthygl', few: 'Mewnforio {count} erthygl', many: 'Mewnforio {count} erthygl', other: 'Mewnforio {count} erthygl'
    },
    nothing: 'Nid oes dim i’w fewnforio.',
    failed: 'Torrodd y gwiriad ar ei draws.',
    stopped: 'Cafodd y gwiriad ei stopio.',
    shown: 'Yn dangos {done} o {all} rhes'
  },
  refusals: {
    titleMissing: 'Nid oes ganddi deitl.',
    lineLong: 'Mae {column} yn hirach na 255 nod: “{value}”. Byrhewch ef.',
    dateUnreadable: '{column}: nid yw “{value}” yn ddyddiad y gellir ei ddarllen.',
    dateSenseless: '{column}: nid yw “{value}” rhwng 1990 a 2200.',
    addressUnsafe: '{column}: nid yw “{value}” yn gyfeiriad gwe llawn fel https://example.org.',
    yesNoUnclear: '{column}: nid ie na na yw “{value}”.',
    languageUnknown: '{column}: nid Cymraeg na Saesneg yw “{value}”.',
    quotesWrong: 'Mae dyfynnod ynddi heb ei gau na’i ysgrifennu ddwywaith, felly gall ei chelloedd fod wedi’u cymysgu, a rhesi islaw fod ar goll ynddi. Cywirwch ef yn y ffeil.',
    cellsMany: 'Mae ganddi fwy o gelloedd na’r penawdau, gan ddechrau â “{value}”. Efallai fod dyfynnod neu wahanydd ar goll.',
    rowTwice: 'Yr un erthygl yw hi â rhes {value}.',
    expiresFirst: 'Byddai’n dod i ben cyn cael ei chyhoeddi. Rhowch ddyddiad hwyrach yn “{column}”, neu ddim un.'
  },
  notes: {
    signLost: '{column}: ni ellir darllen nod, ac mae’n ymddangos fel �: “{value}”.',
    choiceUnknown: '{column}: nid yw “{value}” yn un o ddewisiadau’r rhestr ac fe’i gadewir allan.',
    choiceOnlyOne: 'Un dewis yn unig sydd gan {column}; gadewir “{value}” allan.',
    summaryLong: 'Mae’r crynodeb yn hirach na 300 nod; mae cardiau’n dangos ei ddechrau.',
    titleHere: 'Mae erthygl â’r teitl hwn yma eisoes; ail un fyddai hon.'
  }
};
