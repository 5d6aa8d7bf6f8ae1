// More acts behind one button, by mouse or arrow keys.
import { DropdownMenu as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { buttonClass } from './button.tsx';
import './menu.css';

export interface Act {
  label: string;
  onSelect: () => void;
  disabled?: boolean;
}
interface MenuProps {
  label: ReactNode;
  acts: readonly Act[];
  small?: boolean;
}

export function Menu({ label, acts, small = false }: MenuProps) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger className={buttonClass('quiet', small)}>
        {label} <span aria-hidden="true">▾</span>
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content className="hd-menu" align="end" sideOffset={4}>
          {acts.map((act) => (
            <Radix.Item
              key={act.label}
              className="hd-menu__act"
              disabled={act.disabled}
              onSelect={act.onSelect}
            >
              {act.label}
            </Radix.Item>
          ))}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
