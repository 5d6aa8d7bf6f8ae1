// A picture of one campaign: the place that all lead to in the middle, the sites around it.
import type { CampaignRow } from '../../../site/contract.ts';
import { useWords } from '../../language.ts';

const WIDTH = 480;
const HEIGHT = 320;
/** As many names as can be read; the list beside the picture has them all. */
const MOST_NAMED = 24;

export function CampaignGraph({ campaign }: { campaign: CampaignRow }) {
  const words = useWords('site').campaign;
  const sites = [...new Map(campaign.sites.map((site) => [site.id, site])).values()];
  return (
    <svg
      className="site-graph"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={words.graph({ name: campaign.name })}
    >
      {sites.map((site, n) => {
        const { x, y } = placeOf(n, sites.length);
        const isOpen = site.state === 'open' || site.state === 'answered';
        return (
          <g key={site.id} className={isOpen ? 'hd-state--not-met' : 'hd-state--calm'}>
            <line x1={WIDTH / 2} y1={HEIGHT / 2} x2={x} y2={y} />
            <circle className="site-dot" cx={x} cy={y} r={isOpen ? 7 : 5} />
            {sites.length <= MOST_NAMED && (
              <text x={x} y={y + (y < HEIGHT / 2 ? -11 : 20)} textAnchor="middle">
                {site.host}
              </text>
            )}
          </g>
        );
      })}
      <rect className="site-hub" x={WIDTH / 2 - 7} y={HEIGHT / 2 - 7} width="14" height="14" />
    </svg>
  );
}

function placeOf(n: number, count: number): { x: number; y: number } {
  const angle = (2 * Math.PI * n) / count - Math.PI / 2;
  return {
    x: WIDTH / 2 + Math.cos(angle) * (WIDTH / 2 - 80),
    y: HEIGHT / 2 + Math.sin(angle) * (HEIGHT / 2 - 34),
  };
}
