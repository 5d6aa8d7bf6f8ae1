// What one can do with the worked example: load it, enter it as one of its people, come back, take it away.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ExampleState } from '../../../example/contract.ts';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { toast } from '../../ui/toast.tsx';

export const exampleKey = ['example'];
export type Persona = ExampleState['personas'][number]['key'];

/** The order in which roles are offered. */
export const personaOrder: readonly Persona[] = [
  'coordinator',
  'officer',
  'head',
  'leader',
  'duty',
  'auditor',
  'administrator',
];

/** A full load, so that nothing of the person before stays in memory. */
const openAt = (address: string) => window.location.assign(address);

export const useEntering = () =>
  useMutation({
    mutationFn: async (as: Persona) => {
      const state = await api.get<ExampleState>('/api/example');
      if (!state.isLoaded) await api.post('/api/example');
      return api.post('/api/example/enter', { as });
    },
    onSuccess: () => openAt('/'),
  });

export const useLoading = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.post<ExampleState>('/api/example'),
    onSuccess: (state) => client.setQueryData(exampleKey, state),
  });
};

interface Left {
  isSignedIn: boolean;
}

export const useLeaving = () =>
  useMutation({
    mutationFn: () => api.post<Left>('/api/example/leave'),
    onSuccess: ({ isSignedIn }) => openAt(isSignedIn ? '/vi-du' : '/dang-nhap'),
  });

/** Removes it and offers to load it again. */
export const useRemoval = () => {
  const words = useWords('example');
  const client = useQueryClient();
  const navigate = useNavigate();
  const loading = useLoading();
  return useMutation({
    mutationFn: () => api.delete<Left>('/api/example'),
    onSuccess: async ({ isSignedIn }) => {
      if (!isSignedIn) return openAt('/dang-nhap');
      await navigate({ to: '/vi-du', search: {}, replace: true });
      await client.resetQueries();
      toast(words.removed, { undo: () => loading.mutate() });
    },
  });
};
