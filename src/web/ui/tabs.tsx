// Parts of one page, one at a time; arrow keys move between them.
import { Tabs as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import './tabs.css';

export interface Tab {
  value: string;
  label: ReactNode;
  content: ReactNode;
}
interface TabsProps {
  label: string;
  tabs: readonly Tab[];
  /** The open tab; leave out to start at the first and keep it here. */
  value?: string;
  onChange?: (value: string) => void;
}

export function Tabs({ label, tabs, value, onChange }: TabsProps) {
  return (
    <Radix.Root className="hd-tabs" value={value} defaultValue={tabs[0]?.value} onValueChange={onChange}>
      <Radix.List className="hd-tabs__list" aria-label={label}>
        {tabs.map((tab) => (
          <Radix.Trigger key={tab.value} value={tab.value} className="hd-tabs__tab">
            {tab.label}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.value} value={tab.value} className="hd-tabs__content">
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
