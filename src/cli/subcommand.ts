// What a subcommand of the command line is.

export type Subcommand = {
  /** One line for the list of commands. */
  summary: string;
  usage: string;
  /** @returns the exit code: 0 all well, 1 something wrong in the input, 2 used wrongly */
  run: (args: readonly string[]) => Promise<number>;
};
