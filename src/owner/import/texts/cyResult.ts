import { ImportTexts } from './importTexts';

/** Yr hyn a ddywedir am ganlyniadau. */
export const cyResult: ImportTexts['result'] = {
  title: 'Beth a fewnforiwyd',
  stopped: 'Cafodd y mewnforio ei stopio. Mae’r hyn a wnaed yn aros. Gallwch fynd ymlaen, nawr neu’n hwyrach gyda’r un ffeil.',
  broken: 'Torrodd y mewnforio ar ei draws. Mae’r hyn a wnaed yn aros. Gallwch fynd ymlaen, nawr neu’n hwyrach gyda’r un ffeil.',
  how: {
    added: 'Ychwanegwyd', changed: 'Newidiwyd', conflict: 'Gadawyd: newidiodd rhywun hi yn y cyfamser', gone: 'Gadawyd: cafodd ei dileu yn y cyfamser', denied: 'Ni chaniateir', refused: 'Gwrthodwyd gan SharePoint',
    failed: 'Methodd', unknown: 'Ddim yn hysbys a gafodd ei wneud: gwiriwch eto', open: 'Heb ei wneud eto', left: 'Ddim i’w mewnforio'
  },
  download: 'Lawrlwytho’r canlyniad (CSV)',
  fileName: 'canlyniad-mewnforio.csv',
  goOn: 'Gwirio eto a mynd ymlaen',
  another: 'Mewnforio ffeil arall',
  id: 'Rhif yr eitem',
  detail: 'Dywedodd SharePoint',
  failures: 'Rhesi na ddaeth i mewn',
  happened: 'Beth ddigwyddodd',
  failuresWhy: 'Lle mae SharePoint yn rhoi rheswm, cywirwch y rhes yn y ffeil a mewnforiwch y ffeil eto. Ni chaiff yr hyn sydd eisoes yn y rhestr ei fewnforio ddwywaith.',
  failuresMore: {
    zero: 'Mae {count} rhes arall yn ffeil y canlyniad.', one: 'Mae {count} rhes arall yn ffeil y canlyniad.', two: 'Mae {count} res arall yn ffeil y canlyniad.',
    few: 'Mae {count} rhes arall yn ffeil y canlyniad.', many: 'Mae {count} rhes arall yn ffeil y canlyniad.', other: 'Mae {count} rhes arall yn ffeil y canlyniad.'
  },
  refusedBefore: {
    zero: 'Gwrthododd y gwiriad {count} rhes, ac nid ydynt yn y rhestr. Mae ffeil y canlyniad yn dweud pam.', one: 'Gwrthododd y gwiriad {count} rhes, ac nid yw yn y rhestr. Mae ffeil y canlyniad yn dweud pam.',
    two: 'Gwrthododd y gwiriad {count} res, ac nid ydynt yn y rhestr. Mae ffeil y canlyniad yn dweud pam.', few: 'Gwrthododd y gwiriad {count} rhes, ac nid ydynt yn y rhestr. Mae ffeil y canlyniad yn dweud pam.',
    many: 'Gwrthododd y gwiriad {count} rhes, ac nid ydynt yn y rhestr. Mae ffeil y canlyniad yn dweud pam.', other: 'Gwrthododd y gwiriad {count} rhes, ac nid ydynt yn y rhestr. Mae ffeil y canlyniad yn dweud pam.'
  },
  doubleBefore: {
    zero: 'Gadawyd {count} rhes allan, gan fod erthygl â’r un teitl yma eisoes.',
    one: 'Gadawyd {count} rhes allan, gan fod erthygl â’r un teitl yma eisoes.',
    two: 'Gadawyd {count} res allan, gan fod erthygl â’r un teitl yma eisoes.',
    few: 'Gadawyd {count} rhes allan, gan fod erthygl â’r un teitl yma eisoes.',
    many: 'Gadawyd {count} rhes allan, gan fod erthygl â’r un teitl yma eisoes.',
    other: 'Gadawyd {count} rhes allan, gan fod erthygl â’r un teitl yma eisoes.'
  },
  draftsWait: 'Drafftiau yw’r erthyglau newydd. Rhowch ddyddiad i bob un yn “Publish from” i’w dangos i ddarllenwyr.',
  toDrafts: 'Agor y drafftiau yn SharePoint',
  toList: 'Agor rhestr yr erthyglau yn SharePoint'
};
