// One unit with everything that whoever reads may see of it.
import { useQuery } from '@tanstack/react-query';
import type { UnitDetail } from '../../../unit/contract.ts';
import { api } from '../../api.ts';

/** Asks for nothing while `id` is empty. */
export const useUnit = (id: string) =>
  useQuery({
    queryKey: ['unit', id],
    queryFn: ({ signal }) => api.get<UnitDetail>(`/api/units/${id}`, { signal }),
    enabled: id !== '',
  });
