import { ListsTexts } from './listsTexts';

export const cyGb: ListsTexts = {
  loading: 'Wrthi’n gwirio’r rhestri',
  failed: 'Nid oedd modd gwirio’r rhestri.',
  tryAgain: 'Rhoi cynnig arall arni',
  headings: { articles: 'Erthyglau: “{title}”', links: 'Dolenni partneriaid: “{title}”' },
  notThere: 'Nid yw’r rhestr hon yno eto.',
  gone: 'Cafodd y rhestr hon ei dewis, ond nid yw yno mwyach. Adferwch hi o fin ailgylchu’r wefan, neu dewiswch restr arall.',
  complete: 'Yn gyflawn ac yn gyfredol (fersiwn {version}).',
  earlier: 'Crëwyd gan fersiwn cynharach ({version}). Mae darllenwyr yn gweld popeth sydd ynddi; mae’r hyn sy’n newydd ar goll.',
  incomplete: 'Ddim yn gyflawn. Nid yw’r hyn sydd ar goll yn gweithio, neu nid yw darllenwyr yn ei weld.',
  missing: {
    zero: 'Mae {count} rhan ar goll', one: 'Mae {count} rhan ar goll', two: 'Mae {count} ran ar goll', few: 'Mae {count} rhan ar goll', many: 'Mae {count} rhan ar goll', other: 'Mae {count} rhan ar goll'
  },
  statuses: {
    own: 'Wedi’u newid gan berchennog, ac wedi’u gadael felly',
    wrongType: 'Colofnau o fath arall. Ni ellir eu troi i’r math cywir: ailenwch neu dilëwch nhw yng ngosodiadau’r rhestr, yna ychwanegwch yr hyn sydd ar goll'
  },
  present: {
    zero: 'Mae {count} rhan yno', one: 'Mae {count} rhan yno', two: 'Mae {count} ran yno', few: 'Mae {count} rhan yno', many: 'Mae {count} rhan yno', other: 'Mae {count} rhan yno'
  },
  counted: 'Cyfrir yma golofnau gyda’u mynegeion a’u golwg, golygon rhestr, teitlau a’r rheol ar gyfer dyddiadau. Mae creu’r rhestri hefyd yn cyfrif pob rhestr ei hun, hoffi ac eitemau enghreifftiol.',
  add: 'Ychwanegu’r hyn sydd ar goll',
  adding: 'Wrthi’n ychwanegu’r hyn sydd ar goll',
  addWhat: 'Nid oes dim yn cael ei ddileu, ac nid oes dim y mae perchennog wedi’i newid yn cael ei drosysgrifo. Mae’r eitemau’n aros fel y maent.',
  addDates: {
    given: 'Ond am un peth: bydd yr erthyglau sydd yno’n cael y dyddiad y’u crëwyd fel “Publish from”, fel eu bod yn aros ar y dudalen.',
    approval: 'Ond dim ond gyda dyddiad yn “Publish from” y dangosir erthyglau, ac ni fydd gan y rhai sydd yno un. Mae’r rhestr hon yn gofyn am gymeradwyaeth, felly nid yw’r hwb yn ei lenwi: ni fydd darllenwyr yn gweld yr un erthygl nes i chi wneud hynny.',
    noRight: 'Ond dim ond gyda dyddiad yn “Publish from” y dangosir erthyglau, ac ni fydd gan y rhai sydd yno un. Nid oes gennych hawl i’w golygu: ni fydd darllenwyr yn gweld yr un erthygl nes i rywun ei lenwi.'
  },
  addStop: 'Mae’r rhestri’n cael eu cwblhau. Stopio yma? Gallwch barhau unrhyw bryd.',
  mayNot: 'Nid oes gennych hawl i newid rhestri yn y safle hwn. Gofynnwch i un o berchnogion y safle agor y dudalen hon.',
  addFailed: 'Nid oedd modd ychwanegu popeth. Mae’r hyn a ychwanegwyd yn aros; rhowch gynnig arall arni i barhau o’r fan honno.',
  settings: 'Gosodiadau’r rhestr',
  long: 'Mae gan y rhestr hon fwy na 20,000 o eitemau. Nid yw SharePoint yn ychwanegu mynegai arall ati.',
  copyHeading: 'Llenwi colofn o un o’ch colofnau chi',
  copyWhat: 'Os yw eich rhestr eisoes yn cadw hyn mewn colofn ei hun, gellir copïo ei gwerthoedd i golofn yr hwb. Gadewir eitemau sydd â gwerth yno. Mae eich colofn chi’n aros.',
  hindrances: { approval: 'Mae’r rhestr hon yn gofyn am gymeradwyaeth, a byddai pob eitem a newidir yn aros am gymeradwyaeth eto. Ni chynigir copïo.', noRight: 'Nid oes gennych hawl i olygu eitemau yn y rhestr hon.' },
  to: 'Llenwi’r golofn hon',
  from: 'O’ch colofn chi',
  choose: 'Dewis colofn',
  copy: 'Copïo’r gwerthoedd',
  copying: 'Wrthi’n copïo’r gwerthoedd',
  copied: '{done} o {all} eitem',
  stop: 'Stopio',
  copyStop: 'Mae gwerthoedd yn cael eu copïo. Stopio yma? Gallwch barhau unrhyw bryd.',
  copyDone: 'Aethpwyd trwy bob eitem',
  copyStopped: 'Wedi stopio. Mae’r hyn a gopïwyd yn aros, a gallwch barhau unrhyw bryd',
  results: {
    copied: {
      zero: 'Llenwyd {count} eitem', one: 'Llenwyd {count} eitem', two: 'Llenwyd {count} eitem', few: 'Llenwyd {count} eitem', many: 'Llenwyd {count} eitem', other: 'Llenwyd {count} eitem'
    },
    filled: {
      zero: 'Roedd gan {count} eitem werth ac fe’u gadawyd', one: 'Roedd gan {count} eitem werth ac fe’i gadawyd', two: 'Roedd gan {count} eitem werth ac fe’u gadawyd',
      few: 'Roedd gan {count} eitem werth ac fe’u gadawyd', many: 'Roedd gan {count} eitem werth ac fe’u gadawyd', other: 'Roedd gan {count} eitem werth ac fe’u gadawyd'
    },
    empty: {
      zero: 'Nid oes gan {count} eitem ddim i’w gopïo', one: 'Nid oes gan {count} eitem ddim i’w gopïo', two: 'Nid oes gan {count} eitem ddim i’w gopïo',
      few: 'Nid oes gan {count} eitem ddim i’w gopïo', many: 'Nid oes gan {count} eitem ddim i’w gopïo', other: 'Nid oes gan {count} eitem ddim i’w gopïo'
    },
    refused: {
      zero: 'Nid oedd modd newid {count} eitem', one: 'Nid oedd modd newid {count} eitem', two: 'Nid oedd modd newid {count} eitem', few: 'Nid oedd modd newid {count} eitem',
      many: 'Nid oedd modd newid {count} eitem', other: 'Nid oedd modd newid {count} eitem'
    }
  },
  because: 'Dywed SharePoint: {detail}'
};
