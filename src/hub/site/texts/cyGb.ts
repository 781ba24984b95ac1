import { CreationTexts } from './creationTexts';

export const cyGb: CreationTexts = {
  createWhat: 'Gallwch eu creu nawr: dwy restr, un ar gyfer erthyglau ac un ar gyfer dolenni partneriaid. Nid oes dim arall yn y safle yn newid.',
  create: 'Creu’r rhestri yn “{site}”',
  creating: 'Wrthi’n creu’r rhestri yn “{site}”',
  finishWhat: 'Nid yw’r rhestri yn “{site}” yn gyflawn. Gallwch greu’r hyn sydd ar goll nawr. Mae’r hyn sydd yno eisoes yn aros fel y mae.',
  finish: 'Creu’r hyn sydd ar goll yn “{site}”',
  finishing: 'Wrthi’n creu’r hyn sydd ar goll yn “{site}”',
  organisationsShown: 'Nid oes gan y safle hwn restri ei hun, felly mae darllenwyr yn gweld hwb y sefydliad yma.',
  byFiles: 'Gall gweinyddwr eu creu hefyd â’r ffeiliau sy’n dod gyda Public Sector Hub.',
  samples: 'Ychwanegu ychydig o eitemau enghreifftiol',
  samplesHint: 'Maent wedi’u nodi fel enghreifftiau, gall darllenwyr eu gweld, ac maent yn dod i ben ar ôl 30 diwrnod.',
  step: 'Cam {done} o {all}',
  stop: 'Stopio',
  stopping: 'Yn stopio ar ôl y cam hwn',
  createFailed: 'Nid oedd modd gorffen y rhestri. Mae’r hyn a grëwyd yn aros; rhowch gynnig arall arni i barhau o’r fan honno.',
  done: 'Mae’r rhestri’n barod',
  doneExcept: 'Mae’r rhestri’n barod, ond nid oedd modd gwneud popeth',
  stopped: 'Wedi stopio. Mae’r hyn a grëwyd yn aros, a gallwch barhau unrhyw bryd',
  show: 'Dangos yr hwb',
  lists: { articles: 'Erthyglau', links: 'Dolenni partneriaid' },
  parts: {
    list: 'y rhestr ei hun', column: 'colofn “{name}”', index: 'mynegai “{name}”', format: 'golwg “{name}”', validation: 'rheol ar gyfer dyddiadau', view: 'golwg rhestr “{name}”', likes: 'hoffi',
    title: 'teitl “{name}” a’r golwg arferol', samples: 'eitemau enghreifftiol',
    dates: 'dyddiadau cyhoeddi’r erthyglau oedd yno'
  },
  outcomes: { made: 'Wedi’i greu', present: 'Yno eisoes', own: 'Wedi’i adael fel y mae gan ei berchennog', wrongType: 'O fath arall, ac wedi’i adael', refused: 'Nid oedd modd ei wneud' },
  counts: {
    made: { zero: 'Crëwyd {count} rhan', one: 'Crëwyd {count} rhan', two: 'Crëwyd {count} ran', few: 'Crëwyd {count} rhan', many: 'Crëwyd {count} rhan', other: 'Crëwyd {count} rhan' },
    present: {
      zero: 'Roedd {count} rhan yno eisoes', one: 'Roedd {count} rhan yno eisoes', two: 'Roedd {count} ran yno eisoes', few: 'Roedd {count} rhan yno eisoes', many: 'Roedd {count} rhan yno eisoes',
      other: 'Roedd {count} rhan yno eisoes'
    },
    own: {
      zero: 'Gadawyd {count} rhan fel y mae gan eu perchennog', one: 'Gadawyd {count} rhan fel y mae gan ei berchennog', two: 'Gadawyd {count} ran fel y mae gan eu perchennog',
      few: 'Gadawyd {count} rhan fel y mae gan eu perchennog', many: 'Gadawyd {count} rhan fel y mae gan eu perchennog', other: 'Gadawyd {count} rhan fel y mae gan eu perchennog'
    },
    wrongType: {
      zero: 'Mae {count} colofn o fath arall, ac fe’u gadawyd', one: 'Mae {count} golofn o fath arall, ac fe’i gadawyd', two: 'Mae {count} golofn o fath arall, ac fe’u gadawyd',
      few: 'Mae {count} colofn o fath arall, ac fe’u gadawyd', many: 'Mae {count} cholofn o fath arall, ac fe’u gadawyd', other: 'Mae {count} colofn o fath arall, ac fe’u gadawyd'
    },
    refused: {
      zero: 'Nid oedd modd gwneud {count} rhan', one: 'Nid oedd modd gwneud {count} rhan', two: 'Nid oedd modd gwneud {count} ran', few: 'Nid oedd modd gwneud {count} rhan',
      many: 'Nid oedd modd gwneud {count} rhan', other: 'Nid oedd modd gwneud {count} rhan'
    }
  },
  because: 'Dywed SharePoint: {detail}'
};
