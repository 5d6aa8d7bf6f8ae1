// Leads whoever is not signed in to the sign-in page, once, and remembers the page that they wanted.
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

export function ToSignIn() {
  const router = useRouter();
  const navigate = useNavigate();
  // Once: on the way there the address is the sign-in page's own already, and a second leading would lead from there.
  useEffect(() => {
    const { href } = router.state.location;
    void navigate({ to: '/dang-nhap', search: href === '/' ? {} : { tiep: href }, replace: true });
  }, [router, navigate]);
  return null;
}
