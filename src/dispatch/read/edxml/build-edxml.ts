// Builds edXML packages for tests: an envelope with these fields, and attachments in base64 beside it.

export type Given = {
  number?: string;
  notation?: string;
  place?: string;
  date?: string;
  type?: string;
  subject?: string;
  sender?: string;
  signer?: string;
};
export type Attached = { name: string; bytes: Uint8Array };

const element = (name: string, text: string | undefined): string =>
  text === undefined ? '' : `<edXML:${name}>${text}</edXML:${name}>`;
const holding = (name: string, content: string): string => element(name, content);

const attachment = ({ name, bytes }: Attached, index: number): string =>
  holding(
    'Attachment',
    element('ContentType', 'application/octet-stream') +
      element('ContentId', `tep-${index}`) +
      element('ContentTransferEncoded', Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\n')) +
      element('AttachmentName', name),
  );

/** The text of a package. Everything in it is made up. */
export function buildEdxml(given: Given, attached: Attached[]): string {
  const header = holding(
    'MessageHeader',
    holding('From', element('OrganId', 'K99.01.002') + element('OrganName', given.sender)) +
      holding('To', element('OrganId', 'K99.01.003') + element('OrganName', 'Phòng Mẫu')) +
      holding('Code', element('CodeNumber', given.number) + element('CodeNotation', given.notation)) +
      holding('PromulgationInfo', element('Place', given.place) + element('PromulgationDate', given.date)) +
      holding('DocumentType', element('Type', '18') + element('TypeName', given.type)) +
      element('Subject', given.subject) +
      holding('SignerInfo', element('FullName', given.signer)) +
      element('DocumentId', 'K99.01.002,2024/03/05,31/SNV-VP'),
  );
  const envelope = holding('edXMLEnvelope', holding('edXMLHeader', header));
  const files = holding('AttachmentEncoded', attached.map(attachment).join(''));
  return `<?xml version="1.0" encoding="UTF-8"?><edXML:edXML xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016">${envelope}${files}</edXML:edXML>`;
}
