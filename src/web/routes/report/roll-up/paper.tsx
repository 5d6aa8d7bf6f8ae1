// The report as the paper that is printed, after Decree 30/2020; always Vietnamese, as the document is.
import type { Preview } from '../../../../report/render/preview.ts';
import { useWords } from '../../../language.ts';
import { PaperBlocks } from './paper-blocks.tsx';
import './paper.css';

export function Paper({ preview }: { preview: Preview }) {
  return (
    <article className={preview.isDraft ? 'hd-paper hd-paper--draft' : 'hd-paper'} lang="vi">
      <Letterhead preview={preview} />
      <Addressees names={preview.addressees} />
      <div className="hd-paper__body">
        <PaperBlocks blocks={preview.body} />
      </div>
      <Foot preview={preview} />
      {preview.appendices.map((appendix) => (
        <section key={appendix.name} className="hd-paper__appendix">
          <h3>
            {appendix.name}
            <br />
            {appendix.title}
          </h3>
          <p className="hd-paper__caption">{appendix.caption}</p>
          <PaperBlocks blocks={appendix.content} />
        </section>
      ))}
    </article>
  );
}

function Letterhead({ preview }: { preview: Preview }) {
  const words = useWords('report').rollUp;
  return (
    <header className="hd-paper__head">
      <div>
        {preview.parentBody && <p className="hd-paper__lines">{preview.parentBody}</p>}
        <p className="hd-paper__lines hd-paper__ruled">
          <b>{preview.issuer}</b>
        </p>
        <p>{preview.numberLine}</p>
        <p className="hd-paper__subject">{preview.subject}</p>
      </div>
      <div>
        <p>
          <b>{words.nation}</b>
        </p>
        <p className="hd-paper__ruled">
          <b>{words.motto}</b>
        </p>
        <p>
          <i>{preview.placeAndDate}</i>
        </p>
        {preview.isDraft && <p className="hd-paper__draft">{words.draftMark}</p>}
      </div>
    </header>
  );
}

function Addressees({ names }: { names: readonly string[] }) {
  const words = useWords('report').rollUp;
  return (
    <div className="hd-paper__to">
      {words.to}: {names.length === 0 && <i>{words.toBlank}</i>}
      {names.length === 1 && names[0]}
      {names.length > 1 && (
        <ul>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Foot({ preview }: { preview: Preview }) {
  const words = useWords('report').rollUp;
  return (
    <footer className="hd-paper__foot">
      <div>
        <b>
          <i>{words.recipients}:</i>
        </b>
        {preview.distribution.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </div>
      <div className="hd-paper__sign">
        {preview.signatory.authority.map((line) => (
          <b key={line} className="hd-paper__capacity">
            {line}
          </b>
        ))}
        {preview.signatory.name && <b className="hd-paper__signer">{preview.signatory.name}</b>}
      </div>
    </footer>
  );
}
