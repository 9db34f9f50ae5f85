/** Lower case and plain punctuation for one UTF-16 unit: ASCII, Latin-1 and full-width forms; everything else stays. */
export function foldUnit(unit: number): number {
  if (unit < 0x80) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  if (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7) return unit + 32;
  if (unit >= 0xff01 && unit <= 0xff5e) return foldUnit(unit - 0xfee0);
  switch (unit) {
    case 0x2018:
    case 0x2019:
      return 39;
    case 0x201c:
    case 0x201d:
      return 34;
    case 0x300e:
      return 0x300c;
    case 0x300f:
      return 0x300d;
    case 0x2013:
    case 0x2015:
      return 0x2014;
    case 0x3000:
    case 0xa0:
      return 32;
    case 0x30fb:
    case 0x2022:
    case 0x2027:
      return 0xb7;
    default:
      return unit;
  }
}

export const isHan = (unit: number): boolean =>
  (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff);
export const isDigit = (unit: number): boolean =>
  (unit >= 48 && unit <= 57) || (unit >= 0xff10 && unit <= 0xff19);
export const isUpper = (unit: number): boolean =>
  (unit >= 65 && unit <= 90) ||
  (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7) ||
  (unit >= 0xff21 && unit <= 0xff3a);
/** A letter of an alphabet: Latin with its marks, Greek, Cyrillic, full-width Latin, Hangul. */
export const isLetter = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 0xc0 && unit <= 0x52f && unit !== 0xd7 && unit !== 0xf7) ||
  (unit >= 0x1e00 && unit <= 0x1eff) ||
  (unit >= 0xff21 && unit <= 0xff3a) ||
  (unit >= 0xff41 && unit <= 0xff5a) ||
  (unit >= 0xac00 && unit <= 0xd7a3);
export const isSpace = (unit: number): boolean =>
  unit === 32 ||
  unit === 9 ||
  unit === 10 ||
  unit === 13 ||
  unit === 0xa0 ||
  unit === 0x3000 ||
  unit === 0x200b;
