// The sectors with their counts, asked for once and shared by the pages of the directory.
import { useQuery } from '@tanstack/react-query';
import type { SectorRow } from '../../../unit/contract.ts';
import { api } from '../../api.ts';

export interface Sectors {
  rows: SectorRow[];
  /** Units in force that are in no sector. */
  without: number;
}

export const useSectors = () =>
  useQuery({
    queryKey: ['sectors'],
    queryFn: ({ signal }) => api.get<Sectors>('/api/sectors', { signal }),
  });
