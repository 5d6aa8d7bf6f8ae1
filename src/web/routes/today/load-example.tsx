// Loads the worked example and enters it as its coordinator.
import { useNavigate } from '@tanstack/react-router';
import { useWords } from '../../language.ts';
import { Button } from '../../ui/button.tsx';

export function LoadExample() {
  const words = useWords('report').today.steps;
  const navigate = useNavigate();
  return (
    <div>
      <Button small onClick={() => void navigate({ to: '/vi-du', search: { vao: 'coordinator' } })}>
        {words.loadExample}
      </Button>
    </div>
  );
}
