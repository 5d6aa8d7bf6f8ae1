// One spelling of a host, so that what is registered, found and asked for meet.

/** `https://WWW.Xa-A.example/x` and `xa-a.example.` are both `xa-a.example`; a port stays. */
export const hostOf = (written: string): string =>
  written
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#].*$/s, '')
    .replace(/^www\./, '')
    .replace(/\.$/, '');
