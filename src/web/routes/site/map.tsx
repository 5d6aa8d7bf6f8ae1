// The map: a square a site, by sector and unit; colour, shape and word by how it stands, its number the days since a look.
import type { SiteRow } from '../../../site/contract.ts';
import { useWords } from '../../language.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { Link } from '../../ui/link.tsx';
import { looks, StandingMark } from './standing-mark.tsx';
import './site.css';

const DAY = 86_400_000;

export function SiteMap({ sites, now = new Date() }: { sites: readonly SiteRow[]; now?: Date }) {
  const words = useWords('site');
  const sectors = Map.groupBy(sites, (site) => site.sector ?? words.noSector);
  const present = [...new Set(sites.map(({ standing }) => standing))];
  return (
    <section className="hd-stack" aria-labelledby="site-map">
      <h2 id="site-map">{words.map}</h2>
      <p className="hd-soft hd-small">{words.mapHint}</p>
      <ul className="site-legend">
        {present.map((standing) => (
          <li key={standing}>
            <StandingMark standing={standing} />
          </li>
        ))}
      </ul>
      <div className="site-map">
        {[...sectors].map(([sector, its]) => (
          <div key={sector} className="site-map__sector">
            <h3>{sector}</h3>
            <div className="site-map__units">
              {[...Map.groupBy(its, (site) => site.unit)].map(([unit, own]) => (
                <div key={unit} className="site-map__unit">
                  <span className="site-map__name" title={unit}>
                    {unit}
                  </span>
                  <span className="site-map__squares">
                    {own.map((site) => (
                      <Square key={site.id} site={site} now={now} />
                    ))}
                  </span>
                </div>
              ))}
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}

function Square({ site, now }: { site: SiteRow; now: Date }) {
  const words = useWords('site');
  const { tone, glyph } = looks[site.standing];
  const days = site.lookedAt && Math.floor((now.getTime() - Date.parse(site.lookedAt)) / DAY);
  const age = days === null ? words.never : words.days({ days: Number(days) });
  const told = `${site.host}: ${words.standing[site.standing]}, ${age}`;
  return (
    <Link
      to="/trang-web/$siteId"
      params={{ siteId: site.id }}
      className={`site-square hd-state--${tone}`}
      title={told}
      aria-label={told}
    >
      <Glyph name={glyph} />
      <span aria-hidden="true">{days ?? ''}</span>
    </Link>
  );
}
