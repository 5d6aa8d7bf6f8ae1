// Addresses of the site that a search engine knows: how many, who brought them, how many a look has read; taking an import back.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { formatNumber } from '../../../platform/words/civil-time.ts';
import type { SearchedAddresses, SiteDetail } from '../../../site/contract.ts';
import { api } from '../../api.ts';
import { useLanguage, useWords } from '../../language.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Link } from '../../ui/link.tsx';
import { Moment } from '../../ui/time.tsx';
import { toast } from '../../ui/toast.tsx';

type Import = SearchedAddresses['imports'][number];

export function AddressesPanel({ site }: { site: SiteDetail }) {
  const words = useWords('site').addresses;
  const standing = useStanding();
  const { remove, error } = useRemoval(site);
  const { searched } = site;
  return (
    <section className="hd-stack">
      <div className="hd-row">
        <h2>{words.title}</h2>
        {site.may.describe && (
          <Link
            to="/trang-web/$siteId/dia-chi"
            params={{ siteId: site.id }}
            look="quiet"
            small
            className="hd-no-print"
          >
            {words.bring}
          </Link>
        )}
      </div>
      <ErrorPanel error={error} />
      {searched.imports.length === 0 ? (
        <p className="hd-soft">{words.none}</p>
      ) : (
        <>
          <p>
            <strong>{standing(searched)}</strong>
            {site.consent === 0 && (
              <>
                <br />
                <span className="hd-soft">{words.noConsent}</span>
              </>
            )}
          </p>
          <ul className="site-lines">
            {searched.imports.map((one) => (
              <li key={one.id}>
                <div className="site-line">
                  <span className="site-url">{one.fileName}</span>
                  {site.may.describe && (
                    <Button small kind="bare" className="hd-no-print" onClick={() => remove(one)}>
                      {words.remove}
                    </Button>
                  )}
                </div>
                <div className="hd-soft hd-small">
                  <Moment at={one.at} />
                  {one.by && ` · ${one.by}`} · {standing(one)}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** `1.200 địa chỉ · đã xem 380 · không xem được 20` */
function useStanding() {
  const words = useWords('site').addresses;
  const language = useLanguage();
  const count = (value: number) => formatNumber(value, language);
  return ({ known, looked, missed }: Pick<Import, 'known' | 'looked' | 'missed'>) =>
    [
      words.known({ count: count(known) }),
      words.looked({ count: count(looked) }),
      ...(missed > 0 ? [words.missed({ count: count(missed) })] : []),
    ].join(' · ');
}

/** The file is still kept: what was taken back is taken in again from it. */
function useRemoval(site: SiteDetail) {
  const words = useWords('site').addresses;
  const client = useQueryClient();
  const path = `/api/sites/${site.id}/addresses`;
  const refresh = () => client.invalidateQueries({ queryKey: ['sites', site.id] });
  const restoring = useMutation({
    mutationFn: ({ sha256, fileName, known }: Import) =>
      api.post(path, { sha256, name: fileName, new: known }),
    onSuccess: refresh,
  });
  const removing = useMutation({
    mutationFn: ({ id }: Import) => api.delete(`${path}/${id}`),
    onSuccess: async (_, one) => {
      await refresh();
      toast(words.removed, { undo: () => restoring.mutate(one) });
    },
  });
  return { remove: removing.mutate, error: removing.error ?? restoring.error };
}
