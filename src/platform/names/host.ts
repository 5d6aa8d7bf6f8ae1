// Reads the host name out of what a person wrote: an address, a name with its port, a name with capitals.

/** `HTTPS://Mau.Example.vn/tin?x` → `mau.example.vn`; a port stays. It may still be no host name: see `isHost`. */
export function hostOf(written: string): string {
  return written
    .trim()
    .normalize('NFC')
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#].*$/, '')
    .replace(/\.(?=$|:)/, '');
}

/** Letters, digits and dashes in labels of at most 63, two labels at least, perhaps a port. */
export const isHost = (host: string): boolean =>
  host.length <= 260 && /^(?!-)[\p{L}\p{N}-]{1,63}(\.(?!-)[\p{L}\p{N}-]{1,63})+(:\d{1,5})?$/u.test(host);
