import type { Entity } from '../odata/values';

const timeZone: Entity = {
  type: 'SP.TimeZone',
  set: 'SP.ApiData.TimeZones',
  path: 'Web/RegionalSettings/TimeZone',
  properties: {
    Description: '(UTC) Coordinated Universal Time', Id: 93,
    Information: { complex: 'SP.TimeZoneInformation', properties: { Bias: 0, DaylightBias: 0, StandardBias: 0 } }
  }
};

/** The site's regional settings: British English, in UTC so that nothing depends on the machine. Names were recorded. */
export const regionalSettings = (): Entity => ({
  type: 'SP.RegionalSettings',
  set: 'SP.ApiData.RegionalSettings',
  path: 'Web/RegionalSettings',
  properties: {
    AdjustHijriDays: 0, AlternateCalendarType: 0, AM: 'AM', CalendarType: 1, Collation: 25, CollationLCID: 2057, DateFormat: 1, DateSeparator: '/',
    DecimalSeparator: '.', DigitGrouping: '3;0', FirstDayOfWeek: 1, FirstWeekOfYear: 0, IsEastAsia: false, IsRightToLeft: false, IsUIRightToLeft: false,
    ListSeparator: ',', LocaleId: 2057, NegativeSign: '-', NegNumberMode: 1, PM: 'PM', PositiveSign: '', ShowWeeks: false, ThousandSeparator: ',',
    Time24: true, TimeMarkerPosition: 0, TimeSeparator: ':', WorkDayEndHour: 1020, WorkDays: 62, WorkDayStartHour: 480
  },
  navigation: { TimeZone: { follow: () => timeZone } }
});
