// The part of pdfmake 0.3 that the documents use; the package brings no types.
declare module 'pdfmake' {
  export type Margin = [left: number, top: number, right: number, bottom: number];
  export interface Style {
    fontSize?: number;
    bold?: boolean;
    italics?: boolean;
    alignment?: 'left' | 'center' | 'right' | 'justify';
    margin?: Margin;
    lineHeight?: number;
    leadingIndent?: number;
    preserveLeadingSpaces?: boolean;
    pageBreak?: 'before' | 'after';
    unbreakable?: boolean;
    headlineLevel?: number;
  }
  export interface TableLayout {
    hLineWidth?(): number;
    vLineWidth?(): number;
    paddingLeft?(): number;
    paddingRight?(): number;
    paddingTop?(): number;
    paddingBottom?(): number;
  }
  export type Content = string | Node;
  export interface Node extends Style {
    text?: string;
    /** A data URL. */
    image?: string;
    fit?: [width: number, height: number];
    stack?: Content[];
    table?: {
      widths: (number | string)[];
      headerRows?: number;
      dontBreakRows?: boolean;
      keepWithHeaderRows?: number;
      body: Content[][];
    };
    layout?: string | TableLayout;
    canvas?: { type: 'line'; x1: number; y1: number; x2: number; y2: number; lineWidth: number }[];
    colSpan?: number;
    border?: [boolean, boolean, boolean, boolean];
  }
  export interface Definition {
    content: Content[];
    pageSize: 'A4';
    pageMargins: Margin;
    defaultStyle: Style & { font: string };
    header?(page: number): Content | null;
    watermark?: {
      text: string;
      font: string;
      bold: boolean;
      color: string;
      opacity: number;
      angle: number;
      fontSize: number;
    };
    info: Record<string, string | Date>;
    lang?: string;
    displayTitle?: boolean;
    compress?: boolean;
  }
  interface Maker {
    setFonts(fonts: Record<string, Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>): void;
    setUrlAccessPolicy(allows: (url: string) => boolean): void;
    setLocalAccessPolicy(allows: (path: string) => boolean): void;
    createPdf(definition: Definition): { getBuffer(): Promise<Buffer> };
  }
  const maker: Maker;
  export default maker;
}
