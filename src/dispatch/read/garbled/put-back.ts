// Puts the printed wording back into a reading that was made from decoded lines: the source is the text of record.
import type {
  Anchor,
  Deadline,
  Demand,
  Field,
  ObligationReading,
  Reading,
  Reference,
} from '../../contract.ts';
import { demandsOf } from '../demands/demands.ts';
import { ordinaryCase } from '../fields/letter-case.ts';
import type { Line } from '../lines/line.ts';
import type { Origin, Place } from './origin.ts';
import { foldCased } from './pieces.ts';
import { withPrintedPlace } from './place.ts';

type Anchored = { lines: Place };

/** A syllable less sure than this is not shown as if it had been read. */
const clearFrom = 0.75;

export class PutBack {
  private readonly origin: Origin;
  private readonly printed: ReadonlyMap<number, Line>;
  private readonly aidText: string;

  /** @param aidText the aid of the whole body, which shows how a name in capitals is written in ordinary case */
  constructor(origin: Origin, printed: ReadonlyMap<number, Line>, aidText: string) {
    this.origin = origin;
    this.printed = printed;
    this.aidText = aidText;
  }

  raw(value: string, place: Anchored | null = null): string {
    return this.origin.of(value, 'raw', linesOf(place));
  }

  /** The aid where every syllable of it is clear, else what is printed. For classes and bodies, never for persons. */
  clear(value: string, place: Anchored | null = null): string {
    const isClear = this.origin.confidenceOf(value, linesOf(place)) >= clearFrom;
    return this.origin.of(value, isClear ? 'aid' : 'raw', linesOf(place));
  }

  optional = (value: string | null, place: Anchored | null = null): string | null =>
    value === null ? null : this.raw(value, place);

  private optionalClear = (value: string | null, place: Anchored | null = null): string | null =>
    value === null ? null : this.clear(value, place);

  /** The quote of whole lines is those lines as they are printed; of a part, that part. */
  anchor<T extends Anchor>(anchor: T): T {
    if (!anchor.lines) return { ...anchor, quote: this.raw(anchor.quote) };
    const [from, until] = anchor.lines;
    const isWhole = anchor.quote.includes('\n') || anchor.quote.length > 60;
    return { ...anchor, quote: isWhole ? this.lines(from, until) : this.raw(anchor.quote, anchor) };
  }

  /** The words as they are printed, with the blanks between them. */
  spaced(value: string, place: Anchored): string {
    const raw = this.raw(value, place);
    const words = raw.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const line = this.printed.get(place.lines?.[0] ?? -1)?.raw ?? '';
    return new RegExp(words.join('\\s+')).exec(line)?.[0] ?? raw;
  }

  lines(from: number, until: number): string {
    const own: string[] = [];
    for (let number = from; number <= until; number++) {
      const line = this.printed.get(number);
      if (line) own.push(line.raw.trim());
    }
    return own.join('\n');
  }

  field<T>(field: Field<T>): Field<T> {
    return { ...field, raw: this.optional(field.raw, field) };
  }

  /** A body of the letterhead, in ordinary case; a syllable that is not clear stays as it is printed. */
  body(field: Field<string>): Field<string> {
    if (field.value === null) return this.field(field);
    const written = field.raw ?? field.value;
    const confidence = this.origin.confidenceOf(written, linesOf(field));
    const ordinary = ordinaryCase(this.origin.mixed(written, linesOf(field), clearFrom), this.aidText);
    const value = withPrintedPlace(ordinary, this.raw(written, field)).replace(
      /\bvi[eệ]t n[aă]m(?!\p{L})/giu,
      'Việt Nam',
    );
    return {
      ...this.field(field),
      value,
      confidence: Math.min(field.confidence, Math.max(confidence, 0.3)),
      reason: 'inferred',
    };
  }

  reference = (reference: Reference): Reference => ({
    number: reference.number,
    date: reference.date,
    issuer: this.optionalClear(reference.issuer),
    type: this.optionalClear(reference.type),
    about: this.optional(reference.about),
    raw: this.raw(reference.raw),
  });

  deadline = <T extends Deadline>(deadline: T, place: Anchored | null = null): T => ({
    ...deadline,
    raw: this.optional(deadline.raw, place),
  });

  /** Asked again of the aid: its accents part words that are one word in the lines that the rules have read. */
  private demands(own: ObligationReading): Demand[] {
    const isOfOthers = own.demands.some(({ why }) => why.some((words) => !own.text.includes(words)));
    if (isOfOthers)
      return own.demands.map((demand) => ({ ...demand, why: demand.why.map((words) => this.raw(words)) }));
    const place = own.anchor;
    return demandsOf(this.origin.of(own.text, 'aid', linesOf(place))).map((demand) => ({
      ...demand,
      why: demand.why.map((words) => this.raw(foldCased(words), place)),
    }));
  }

  obligation = (own: ObligationReading): ObligationReading => {
    const place = own.anchor;
    return {
      ...own,
      addresseeGroup: this.optionalClear(own.addresseeGroup),
      text: this.raw(own.text, place),
      rawText: place.lines ? this.lines(...place.lines) : this.raw(own.rawText),
      leadUnit: this.optionalClear(own.leadUnit, place),
      supportingUnits: own.supportingUnits.map((name) => this.clear(name, place)),
      deadline: this.deadline(own.deadline, place),
      demands: this.demands(own),
      references: own.references.map(this.reference),
      anchor: this.anchor(own.anchor),
    };
  };

  named = <T extends { name: string; anchor: Anchor }>(entry: T): T => ({
    ...entry,
    name: this.clear(entry.name, entry.anchor),
    anchor: this.anchor(entry.anchor),
  });

  appendix = (own: Reading['appendices'][number]): Reading['appendices'][number] => ({
    ...own,
    title: this.clear(own.title, own.anchor),
    caption: this.optional(own.caption, own.anchor),
    blocks: own.blocks.map(({ sector, units }) => ({
      sector: this.optionalClear(sector, own.anchor),
      units: units.map((unit) => ({
        ...unit,
        name: this.raw(unit.name, unit.anchor),
        anchor: this.anchor(unit.anchor),
      })),
    })),
    header: own.header.map((cell) => this.clear(cell, own.anchor)),
    rows: own.rows.map((cells) => cells.map((cell) => this.raw(cell, own.anchor))),
    fields: own.fields.map((field) => ({
      ...field,
      label: this.clear(field.label, own.anchor),
      section: this.optionalClear(field.section, own.anchor),
      column: this.optionalClear(field.column, own.anchor),
      noteColumn: this.optionalClear(field.noteColumn, own.anchor),
    })),
    anchor: this.anchor(own.anchor),
  });
}

const linesOf = (place: Anchored | null): Place => place?.lines ?? null;
