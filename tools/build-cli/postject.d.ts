// What is used of postject, which brings no types.
declare module 'postject' {
  /** Puts a resource into an ELF, PE or Mach-O file and sets the fuse that stands in it. */
  export function inject(
    file: string,
    resource: string,
    bytes: Buffer,
    options: { sentinelFuse: string },
  ): Promise<void>;
}
