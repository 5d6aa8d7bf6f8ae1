// Weaknesses and states that a look told beside its verdict: the name, the certificate, what invites a planting.
import type { SiteDetail } from '../../../site/contract.ts';
import { useLanguage, useWords } from '../../language.ts';

export function NoticesPanel({ site }: { site: SiteDetail }) {
  const words = useWords('site').notices;
  const language = useLanguage();
  if (site.notices.length === 0) return null;
  return (
    <section className="hd-stack">
      <h2>{words.title}</h2>
      <p className="hd-soft">{words.lead}</p>
      <ul className="site-lines">
        {site.notices.map(({ kind, url, why }) => (
          <li key={`${kind} ${url}`}>
            <div>{why[language]}</div>
            <div className="site-url hd-soft">{url}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
