// Tells the text of a heading from that of a task.

/** A heading ends with a colon, or is short and no sentence: "Về nhân lực." is none either. */
export const isHeading = (text: string): boolean =>
  /:$/.test(text) || (text.length < 70 && (!/[.;,]$/.test(text) || /^(?:về|ve) [^.;:]+\.$/iu.test(text)));
