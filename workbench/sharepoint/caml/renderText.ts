const two = (number: number): string => String(number).padStart(2, '0');

/** `31/12/2026 09:30`, or the day alone, as the regional settings of this site write it. */
export const dayText = (moment: string, dateOnly: boolean): string => {
  const date = new Date(moment);
  const day = `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
  return dateOnly ? day : `${day} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
};

/** `1,234.5` */
export const numberText = (number: number, decimals: number | undefined): string =>
  number.toLocaleString('en-GB', decimals === undefined ? { maximumFractionDigits: 15 } : { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

/** Fifteen digits in all, and a bare 0 (recorded): `67687.0000000000`. */
export const rawNumber = (number: number): string => (number === 0 ? '0' : number.toPrecision(15));
