import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { AccessibilityTree } from './accessibilityTree';
import { open } from './map';

const article = readFileSync(
  `${import.meta.dirname}/../../public/stories/dushanbe-2025/article.ar.txt`,
  'utf8',
);

test('the whole story by the accessibility tree alone, in Arabic', async ({ page }) => {
  test.slow();
  await open(page, '/dushanbe-2025/ar/');
  const tree = await AccessibilityTree.of(page);
  const textOf = async (role: string) => (await tree.all(role)).map(({ text }) => text).join(' ');
  const said = () => textOf('status');
  const focused = () => tree.focused();

  // Where one is, and the ways about.
  await tree.find('heading', 'بوتين في دوشنبه');
  for (const [role, name] of [
    ['banner', undefined],
    ['main', undefined],
    ['contentinfo', undefined],
    ['navigation', 'أقسام الصفحة'],
    ['search', undefined],
    ['article', 'بوتين في دوشنبه'],
    ['region', 'خريطة المقال'],
    ['region', 'الخط الزمني'],
    ['region', 'مفتاح الخريطة'],
  ] as const)
    await tree.find(role, name);

  // The article, sentence by sentence.
  const { text } = await tree.find('article', 'بوتين في دوشنبه');
  // The tree has no spaces between sentences that stand in elements of their own.
  const run = (words: string) => words.replace(/\s/g, '');
  for (const paragraph of article.split('\n\n')) expect(run(text)).toContain(run(paragraph));

  // A country: from the list, with what the article says, and back.
  await tree.press('link', /^منغوليا/);
  await tree.find('heading', 'منغوليا');
  await expect.poll(focused).toBe('heading: منغوليا');
  await expect.poll(said).toContain('منغوليا: مقتطف واحد');
  await expect
    .poll(() => textOf('blockquote'))
    .toContain(
      'وفي سبتمبر 2024، قام بوتين بزيارة رسمية إلى منغوليا، وهي أيضا دولة عضو في المحكمة، لكنها تجاهلت الدعوات لاعتقاله.',
    );
  await tree.press('button', 'إغلاق');
  await expect.poll(async () => (await tree.all('button', 'إغلاق')).length).toBe(0);
  await expect.poll(focused).toMatch(/^link: منغوليا/);

  // Another, from the word that means it.
  await tree.press('link', 'الأمريكي');
  await tree.find('heading', 'الولايات المتحدة');
  await page.keyboard.press('Escape');

  // An annotation with its claim, and the next.
  await tree.press('link', /^4 الحدود مع أفغانستان/);
  for (const figure of ['1300', '1344', '1357', '1343'])
    await expect.poll(() => textOf('figure')).toContain(figure);
  await tree.press('button', /^التالي: /);
  await tree.find('heading', 'قاعدة عسكرية لروسيا في طاجيكستان');
  await page.keyboard.press('Escape');

  // What stands on the map.
  await tree.press('button', 'من موسكو إلى أنكوريج، أغسطس 2025');
  await tree.find('heading', 'القمة مع ترامب في ألاسكا');
  await page.keyboard.press('Escape');

  // The moments: from right to left, so that the left arrow is later.
  await tree.press('slider', 'الخط الزمني', 'ArrowRight');
  await expect.poll(said).toContain('أغسطس 2025');
  await tree.press('slider', 'الخط الزمني', 'ArrowLeft');
  await expect(page).toHaveURL(/\/ar\/(\?at=[^&]*)?$/);

  // A layer.
  await tree.press('checkbox', /^الدول الأطراف في المحكمة الجنائية الدولية/, ' ');
  await expect.poll(said).toContain('الدول الأطراف في المحكمة الجنائية الدولية: ظاهرة');
  const isShown = async () => {
    const court = await tree.find('checkbox', /^الدول الأطراف في المحكمة الجنائية الدولية/);
    return court.properties.checked;
  };
  await expect.poll(isShown).toBe('true');

  // The tour: in, on, and out.
  await tree.press('button', 'ابدأ الجولة');
  for (let step = 1; step < 9; step++) {
    await expect(page).toHaveURL(new RegExp(`step=${step}(&|$)`));
    await tree.press('button', 'التالي');
  }
  await expect(page).toHaveURL(/step=9(&|$)/);
  await expect.poll(() => textOf('blockquote')).not.toBe('');
  await tree.press('button', 'مغادرة الجولة');
  await tree.find('button', /الجولة/);

  // The search, and a word that is not there.
  const field = await tree.find('combobox', 'ابحث عن أماكن أو كلمات');
  expect(field.properties.expanded).toBe(false);
  await tree.press('combobox', 'ابحث عن أماكن أو كلمات', 'a');
  await page.keyboard.press('Backspace');
  await page.keyboard.insertText('هيومن رايتس');
  await tree.find('option', /هيومن رايتس/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/annotation=|passage=/);
  await page.keyboard.press('Escape');

  // What can be kept.
  await tree.press('button', 'مشاركة وتنزيل');
  await tree.find('dialog', 'مشاركة وتنزيل');
  await tree.find('button', 'نسخ الرابط');
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe('button: مشاركة وتنزيل');

  // The same in another language.
  await tree.press('link', 'English');
  await tree.find('heading', 'Putin in Dushanbe');
});
