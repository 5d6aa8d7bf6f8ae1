// What one who has a dispatch read may ask for beside the reading.

/** Pages that are read, and how many there are; null where that is not known yet. */
export type PageProgress = { done: number; total: number | null };

export type ReadOptions = {
  /** Called after each page; a scan takes seconds for one. */
  onPage?: (progress: PageProgress) => void;
  /** Ends the reading early: what it has started ends with it. */
  signal?: AbortSignal;
};
