/** The switch of colours, as it is written before its reader's system is known. */
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ThemeSwitch } from '../../src/reader/ThemeSwitch';
import type { Language } from '../../src/story/story';
import type { Theme } from '../../src/view/view';

function labelOf(language: Language, theme?: Theme): string | undefined {
  const html = renderToStaticMarkup(
    <ThemeSwitch language={language} theme={theme} onTheme={() => {}} />,
  );
  return /aria-label="([^"]*)"/.exec(html)?.[1];
}

it('says what a press turns to', () => {
  expect(labelOf('en', 'light')).toBe('Dark colours');
  expect(labelOf('en', 'dark')).toBe('Light colours');
  expect(labelOf('ar', 'dark')).toBe('الألوان الفاتحة');
});

it('takes the system for a light one until it can ask', () => {
  expect(labelOf('en')).toBe(labelOf('en', 'light'));
});
