import { HealthTexts } from './healthTexts';

export const kindsCyGb: HealthTexts['kinds'] = {
  listUnread: { name: 'Rhestri na ellid eu darllen', advice: 'Does dim modd gwybod am yr hyn sydd ar goll yma. Gwiriwch eto yn nes ymlaen.', sentence: 'Dim ond {count} eitem a ddarllenwyd. {reason}' },
  columnMissing: { name: 'Colofnau sydd ar goll', advice: 'Gwnaed y rhestr gan fersiwn cynharach, neu cafodd colofn ei dileu. Mae “Gwirio’r rhestri” yn ei hychwanegu.', sentence: 'Nid oes gan y rhestr golofn “{column}”.' },
  indexMissing: { name: 'Mynegeion sydd ar goll', advice: 'Y tu hwnt i 5,000 o eitemau, dim ond trwy fynegai y mae SharePoint yn ateb. Crëwch fynegeion tra bo’r rhestr yn fyr.', sentence: 'Heb eu mynegeio: {columns}.' },
  listNearLimit: { name: 'Rhestri sy’n agos at derfyn', advice: 'Y tu hwnt i 5,000 o eitemau mae angen mynegeion ar SharePoint. Y tu hwnt i 20,000 ni ellir creu rhai.', sentence: 'Mae ganddi {count} eitem. Y terfyn yw {limit}.' },
  brokenLink: { name: 'Dolenni nad ydynt yn arwain i unman', advice: 'Nid oes dim i’w gael yno: mae wedi’i symud neu ei ddileu. Golygwch y ddolen, neu tynnwch hi.', sentence: 'Nid yw SharePoint yn dod o hyd i ddim yn {address}' },
  expiredWanted: { name: 'Wedi dod i ben, ond efallai bod eu heisiau o hyd', advice: 'Nid yw darllenwyr yn dod o hyd i’r rhain mwyach. Os dylent, newidiwch y dyddiad dod i ben. Os na, gadewch nhw.', sentence: 'Daeth i ben ar {date}. {reason}' },
  reviewOverdue: { name: 'Adolygiad yn hwyr', advice: 'Darllenwch yr eitem, cywirwch yr hyn sydd wedi newid, a gosodwch ddyddiad adolygu newydd.', sentence: 'Dylai fod wedi’i hadolygu erbyn {date}.' },
  ownerLeft: { name: 'Perchnogion sydd wedi gadael', advice: 'Nid yw’r person ymhlith pobl y safle hwn mwyach. Enwch rywun arall.', sentence: 'Nid yw ei pherchennog ymhlith pobl y safle hwn mwyach.' },
  translationWrong: { name: 'Cyfieithiadau nad ydynt yn bâr', advice: 'Rhaid i “Translation of” gynnwys ID yr un erthygl yn yr iaith arall. Rhowch yr ID cywir, neu gadewch y maes yn wag.', sentence: 'Mae’n enwi {number}.' },
  translationOld: { name: 'Cymraeg sy’n hŷn na’r Saesneg', advice: 'Newidiwyd y Saesneg ar ôl y Gymraeg. Gwnewch yn siŵr bod y Gymraeg yn dweud yr un peth o hyd.', sentence: 'Newidiwyd y fersiwn Saesneg, “{other}”, ar {date}.' },
  languageWrong: { name: 'Iaith nad yw’n cyd-fynd â’r geiriau', advice: 'Mae erthyglau newydd yn dechrau gydag “en”. Mae darllenwyr yn cael cynnig y fersiwn anghywir, a gall darllenwyr sgrin ddefnyddio’r llais anghywir.', sentence: '{set} sydd wedi’i gosod, ond yn ôl ei geiriau, {language} yw’r iaith.' },
  translationMissing: { name: 'Dim fersiwn Gymraeg', advice: 'Mae gan erthyglau eraill yma un. Ychwanegwch erthygl Gymraeg a rhowch ID yr un Saesneg yn ei “Translation of”.', sentence: 'Mae darllenwyr sy’n dewis Cymraeg yn cael hon yn Saesneg. Ei ID yw {id}.' },
  imageAlt: {
    name: 'Lluniau heb ddisgrifiad', advice: 'Mae disgrifiad llun yn cael ei ddarllen i bobl na allant ei weld. Dywedwch mewn ychydig eiriau beth mae’n ei ddangos. Gall yr hyn sy’n addurn yn unig aros fel y mae.',
    sentence: {
      zero: 'Mae {count} llun heb ddisgrifiad.', one: 'Mae un llun heb ddisgrifiad.', two: 'Mae {count} lun heb ddisgrifiad.', few: 'Mae {count} llun heb ddisgrifiad.', many: 'Mae {count} llun heb ddisgrifiad.',
      other: 'Mae {count} llun heb ddisgrifiad.'
    }
  },
  headingSkipped: { name: 'Lefelau pennawd a adawyd allan', advice: 'Mae defnyddwyr darllenwyr sgrin yn symud o bennawd i bennawd, ac yn meddwl bod un ar goll. Defnyddiwch y lefel nesaf.', sentence: 'Mae pennawd {to} yn dilyn pennawd {from}.' },
  vagueLink: {
    name: 'Dolenni nad ydynt yn dweud i ble y maent yn arwain', advice: 'Gadewch i eiriau’r ddolen enwi’r dudalen, fel “y cynllun ar gyfer 2027”.',
    sentence: {
      zero: 'Nid yw {count} dolen yn dweud i ble y maent yn arwain. “{text}” yw’r gyntaf.', one: 'Mae un ddolen yn darllen “{text}”.', two: 'Nid yw {count} ddolen yn dweud i ble y maent yn arwain. “{text}” yw’r gyntaf.',
      few: 'Nid yw {count} dolen yn dweud i ble y maent yn arwain. “{text}” yw’r gyntaf.', many: 'Nid yw {count} dolen yn dweud i ble y maent yn arwain. “{text}” yw’r gyntaf.',
      other: 'Nid yw {count} dolen yn dweud i ble y maent yn arwain. “{text}” yw’r gyntaf.'
    }
  },
  linksUnchecked: { name: 'Dolenni allanol heb eu gwirio ers blwyddyn', advice: 'Dilynwch y dolenni. Os ydynt yn gywir, nodwch eu bod wedi’u gwirio.', sentence: 'Gwiriwyd ei dolenni ddiwethaf ar {date}.' },
  closedLink: { name: 'Dolenni na chewch eu dilyn', advice: 'Ni allwch weld beth sydd yno, ac efallai na all darllenwyr ei weld chwaith.', sentence: 'Nid oes gennych fynediad i {address}' },
  duplicateLink: { name: 'Yr un ddolen ddwywaith', advice: 'Cadwch yr un orau a dilëwch y llall.', sentence: 'Mae’n arwain i’r un cyfeiriad â “{other}”.' },
  duplicateTitle: { name: 'Yr un teitl ddwywaith', advice: 'Ni all darllenwyr wahaniaethu rhyngddynt. Newidiwch deitl, neu dilëwch un.', sentence: 'Mae gan eitem {id} yr un teitl.' },
  languageMissing: { name: 'Dim iaith wedi’i gosod', advice: 'Hebddi, gall darllenwyr sgrin ddefnyddio’r llais anghywir, ac nid yw pâr o gyfieithiadau’n hysbys.', sentence: 'Yn ôl ei geiriau, {language} yw’r iaith.' },
  summaryMissing: { name: 'Dim crynodeb', advice: 'Dim ond teitl sydd ar y cerdyn. Mae un neu ddwy frawddeg syml yn ddigon.', sentence: 'Nid oes ganddi grynodeb na disgrifiad.' },
  readingAge: { name: 'Anodd ei darllen', advice: 'Defnyddiwch frawddegau byrrach a geiriau byrrach. Amcangyfrif yw’r oed darllen (gradd Flesch-Kincaid a phum mlynedd).', sentence: 'Ei hoed darllen yw tua {age}. Anelwch at {limit} neu lai.' },
  titleLong: { name: 'Teitlau sy’n rhy hir', advice: 'Mae cardiau’n torri teitlau hir, a chanlyniadau chwilio hefyd.', sentence: 'Mae gan ei theitl {count} nod. Anelwch at {limit} neu lai.' }
};
