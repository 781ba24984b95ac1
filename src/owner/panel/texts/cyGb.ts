import { PanelTexts } from './panelTexts';

export const cyGb: PanelTexts = {
  title: 'Rheoli’r cynnwys',
  intro: 'Dim ond pobl sy’n gallu golygu’r rhestri sy’n gweld hyn.',
  back: 'Pob offeryn',
  backTo: 'Yn ôl: {tool}',
  close: 'Cau',
  codeMissing: 'Ni ellir dangos yr offeryn hwn ar hyn o bryd. Os yw’r dudalen hon wedi bod ar agor ers amser hir, ail-lwythwch hi.',
  loading: 'Yn llwytho',
  tools: {
    health: { name: 'Gwirio’r cynnwys', what: 'Gweld beth sydd wedi dyddio, wedi torri neu’n anodd ei ddarllen, a’i gywiro.' },
    why: { name: 'Pam nad yw hwn yn ymddangos?', what: 'Dewis erthygl neu ddolen, a chael gwybod beth sy’n ei chuddio rhag darllenwyr.' },
    import: { name: 'Mewnforio erthyglau', what: 'Dod ag erthyglau i mewn o ffeil CSV neu o ffrwd blog.' },
    lists: { name: 'Gwirio’r rhestri', what: 'Gweld a yw’r rhestri’n gyflawn ac yn gyfredol, ac ychwanegu’r hyn sydd ar goll.' }
  }
};
