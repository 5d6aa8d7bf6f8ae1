// Whether a telephone number written by hand can be dialled in Viet Nam.

const dialled = [
  /^0[35789]\d{8}$/, // mobile
  /^02\d{8,9}$/, // fixed line with its area code
  /^1[89]00\d{4}(\d{2})?$/, // 1800, 1900
];

/** The number as it is dialled at home (`0987654321`), or null when it cannot be one. */
export function readPhone(written: string | null): string | null {
  const bare = (written ?? '').normalize('NFKC').replace(/[\s().\-–]/g, '');
  const home = bare.replace(/^(\+84|0084|84(?=\d{9,10}$))0?/, '0');
  return dialled.some((shape) => shape.test(home)) ? home : null;
}
