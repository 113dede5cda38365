import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyIn, policyOf, withPolicy } from '../../src/publish/policy';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('what stands in a page is named by its hash; data and what has an address are not', () => {
  const policy = policyOf(`<style>a{}</style><script>
run()</script>
<script type="module" src="main.js"></script><script type="application/json" id="data">{}</script>`);
  expect(policy).toContain(`script-src 'self' ${hash('\nrun()')}; `);
  expect(policy).toContain(`style-src 'self' ${hash('a{}')}; `);
  expect(policy.match(/sha256/g)).toHaveLength(2);
});

test('nothing else runs, no string becomes HTML, and one other origin may be asked, for pictures', () => {
  const policy = policyOf();
  for (const directive of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob: https://tile.openstreetmap.org",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types worker',
  ])
    expect(policy.split('; ')).toContain(directive);
  expect(policy).not.toMatch(/unsafe|\*|http:/);
});

test('the policy stands in the page before what it is about, and is read as it stands', () => {
  const html = '<!doctype html><head><meta charset="utf-8"><script>run()</script></head>';
  const page = withPolicy(html);
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script>'));
  expect(policyIn(page)).toBe(policyOf(html));
  expect(policyIn(html)).toBeUndefined();
});
