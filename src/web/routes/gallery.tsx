// The sheet of samples: every component on one page, to be looked at in both themes and both languages.
import { LanguageSwitch, ThemeSwitch } from '../shell/preferences.tsx';
import '../shell/shell.css';
import { PageHead } from '../ui/page-head.tsx';
import { ListSamples, MatrixSamples, NumberSamples, WorkSamples } from './gallery/samples-of-numbers.tsx';
import { ButtonSamples, FieldSamples, NoticeSamples, StateSamples } from './gallery/samples-of-words.tsx';
import { useSamples } from './gallery/use-samples.ts';

export default function GalleryPage() {
  const words = useSamples();
  return (
    <main className="hd-main">
      <PageHead
        title={words.title}
        lead={words.lead}
        actions={
          <>
            <LanguageSwitch />
            <ThemeSwitch />
          </>
        }
      />
      <StateSamples />
      <ButtonSamples />
      <NoticeSamples />
      <NumberSamples />
      <ListSamples />
      <MatrixSamples />
      <FieldSamples />
      <WorkSamples />
    </main>
  );
}
