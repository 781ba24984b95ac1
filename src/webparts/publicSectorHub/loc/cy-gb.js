define([], () => ({
  pane: {
    description: 'Dangos erthyglau a dolenni partneriaid o restri’r safle hwn.',
    showGroup: 'Beth i’w ddangos',
    title: 'Pennawd',
    titleHelp: 'Gadewch ef yn wag i gael y pennawd arferol.',
    articleCount: 'Nifer yr erthyglau'
  },
  hub: {
    language: 'cy-GB',
    datePattern: '{day} {month} {year}',
    months: ['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin', 'Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'],
    defaultTitle: 'Hwb y Sector Cyhoeddus',
    skipToContent: 'Neidio i’r prif gynnwys',
    articles: 'Erthyglau',
    partnerLinks: 'Dolenni partneriaid',
    otherLinks: 'Dolenni eraill',
    featured: 'Dan sylw',
    loading: 'Wrthi’n llwytho erthyglau a dolenni',
    loaded: {
      zero: 'Ni ddangosir unrhyw erthygl',
      one: 'Dangosir {count} erthygl',
      two: 'Dangosir {count} erthygl',
      few: 'Dangosir {count} erthygl',
      many: 'Dangosir {count} erthygl',
      other: 'Dangosir {count} erthygl'
    },
    opensInNewTab: '(yn agor mewn tab newydd)',
    official: 'Swyddogol',
    officialHelp: 'I staff yn unig',
    languageNames: { en: 'Yn Saesneg', cy: 'Yn Gymraeg' },
    tryingAgain: 'Wrthi’n rhoi cynnig arall arni',
    tryAgain: 'Rhowch gynnig arall arni',
    noArticles: 'Nid oes erthyglau eto.',
    noArticlesNext: 'Dewch yn ôl yn nes ymlaen.',
    noLinks: 'Nid oes dolenni partneriaid eto.',
    noLinksNext: 'Dewch yn ôl yn nes ymlaen.',
    addArticle: 'Ysgrifennwch yr erthygl gyntaf',
    addLink: 'Ychwanegwch y ddolen gyntaf',
    articlesFailed: 'Ni ellir dangos yr erthyglau ar hyn o bryd.',
    linksFailed: 'Ni ellir dangos y dolenni partneriaid ar hyn o bryd.',
    failures: {
      listMissing: 'Nid yw’r rhestr y maent yn dod ohoni ar y safle hwn. Rhowch wybod i’r bobl sy’n gofalu am y safle.',
      itemMissing: 'Nid yw’r eitem yno mwyach. Efallai ei bod wedi’i dileu.',
      accessDenied: 'Nid oes gennych ganiatâd i ddarllen y rhestr y maent yn dod ohoni. Gofynnwch i’r bobl sy’n gofalu am y safle am fynediad.',
      throttled: 'Mae SharePoint yn brysur iawn. Arhoswch funud a rhowch gynnig arall arni.',
      listTooLong: 'Mae’r rhestr wedi mynd yn rhy hir i’w dangos fel hyn. Rhowch wybod i’r bobl sy’n gofalu am y safle.',
      offline: 'Ni ddaeth ateb gan SharePoint. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
      unexpected: 'Cafwyd ateb annisgwyl gan SharePoint. Rhowch gynnig arall arni; os yw’n parhau, rhowch wybod i’r bobl sy’n gofalu am y safle.'
    },
    failureDetails: 'Manylion i’r bobl sy’n gofalu am y safle',
    failureSaid: 'Meddai SharePoint: {detail}',
    ownerNotes: {
      zero: 'Nid oes dim angen eich sylw',
      one: 'Mae {count} peth angen eich sylw',
      two: 'Mae {count} beth angen eich sylw',
      few: 'Mae {count} pheth angen eich sylw',
      many: 'Mae {count} pheth angen eich sylw',
      other: 'Mae {count} peth angen eich sylw'
    },
    ownerNotesHelp: 'Rydych yn gweld hyn am eich bod yn gallu golygu’r rhestri. Nid yw darllenwyr yn ei weld.',
    untitledItem: 'Eitem {id}',
    editItem: 'Golygu',
    editItemNamed: 'Golygu {title}',
    itemProblems: {
      titleMissing: 'Nid oes teitl i {title}, felly nid yw darllenwyr yn ei gweld.',
      addressMissing: 'Nid oes cyfeiriad i “{title}”, felly nid yw darllenwyr yn ei weld.',
      addressUnsafe: 'Nid yw cyfeiriad “{title}” yn dechrau â https, http, mailto na tel, felly nid yw darllenwyr yn ei weld.',
      imageUnreadable: 'Ni ellir darllen delwedd “{title}”. Mae darllenwyr yn gweld y cerdyn hebddi.',
      imageNotFound: 'Ni ellir dod o hyd i ddelwedd “{title}”. Mae darllenwyr yn gweld y cerdyn hebddi.',
      dateSenseless: 'Mae gan “{title}” ddyddiad nad yw’n gwneud synnwyr. Mae darllenwyr yn gweld y cerdyn hebddo.',
      summaryLong: 'Mae crynodeb “{title}” yn rhy hir i gerdyn. Dim ond ei ddechrau y mae darllenwyr yn ei weld.'
    },
    columnMissing: 'Nid oes colofn “{column}” yn y rhestr {list}. Dangosir y cardiau hebddi.',
    listLong: 'Mae gan y rhestr {list} fwy na {limit} o eitemau i’w dangos. Dim ond y {limit} cyntaf a ddangosir.',
    richText: {
      table: 'Tabl {number}',
      picture: 'Llun ar {host}',
      pictureNotShown: 'Llun na ddangosir: {alt}',
      video: 'Fideo ar {host}',
      sound: 'Recordiad sain ar {host}',
      embedded: 'Cynnwys wedi’i fewnosod ar {host}'
    },
    choices: {
      'Money': 'Arian',
      'Service change': 'Newid i wasanaethau',
      'Technology': 'Technoleg',
      'People and jobs': 'Pobl a swyddi',
      'Buildings and places': 'Adeiladau a lleoedd',
      'Working together': 'Cydweithio',
      'Money and funding': 'Arian a chyllid',
      'Guidance and standards': 'Canllawiau a safonau',
      'Tools and templates': 'Offer a thempledi',
      'Training and skills': 'Hyfforddiant a sgiliau',
      'Health and wellbeing': 'Iechyd a llesiant',
      'Data and research': 'Data ac ymchwil'
    }
  }
}));
