/** What is pasted into other pages: whatever they and their frames say, it changes its own frame's height, or nothing. */
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { embedCode } from '../../src/reader/embedCode';
import { nastyText } from '../story/hostile';

const address = 'https://atlas.example/dushanbe-2025/en/?country=TJK';
const scriptIn = (code: string) => /<script>(.*)<\/script>/s.exec(code)?.[1] ?? '';

/** The page of others: its frames after the message. */
function heightsAfter(data: unknown, from: 'frame' | 'other'): { own: unknown; other: unknown } {
  const own = { contentWindow: { of: 'own' }, height: '480' };
  const other = { contentWindow: { of: 'other' }, height: '90' };
  const source = from === 'frame' ? own.contentWindow : { of: 'nobody' };
  let listen: ((event: unknown) => void) | undefined;
  runInNewContext(scriptIn(embedCode(address, 'A view')), {
    document: { querySelectorAll: () => [own, other] },
    addEventListener: (type: string, listener: (event: unknown) => void) => {
      if (type === 'message') listen = listener;
    },
  });
  listen?.({ data, source });
  return { own: own.height, other: other.height };
}

test.each([
  [320, 320],
  [0, 480],
  [-5, 200],
  [1e9, 900],
  [Number.NaN, 480],
  [Number.POSITIVE_INFINITY, 900],
])('a height of %s becomes one of %s', (height, own) => {
  const heights = heightsAfter({ type: 'article-atlas:height', height }, 'frame');
  expect(heights).toEqual({ own, other: '90' });
});

/** All that one window can send to another. */
const message = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(null, undefined, 1n, new Date(0), new Map(), /x/),
  fc.record({
    type: fc.oneof(fc.constant('article-atlas:height'), fc.jsonValue()),
    height: fc.oneof(
      fc.jsonValue(),
      fc.double(),
      fc.bigInt(),
      fc.constantFrom({ valueOf: 1, toString: 1 }, '640', [640]),
    ),
  }),
);

test('any message at all leaves a height within its bounds, and no other frame touched', () => {
  fc.assert(
    fc.property(message, fc.constantFrom('frame' as const, 'other' as const), (data, from) => {
      const { own, other } = heightsAfter(data, from);
      expect(other).toBe('90');
      if (from === 'other' || own === '480') expect(own).toBe('480');
      else expect(Number(own) >= 200 && Number(own) <= 900).toBe(true);
    }),
  );
});

test('no title ends the frame’s tag or begins another', () => {
  fc.assert(
    fc.property(nastyText, (title) => {
      const [frame = ''] = embedCode(address, title).split('\n<script>');
      expect(frame.match(/[<>"]/g)?.join('')).toBe(`<${'"'.repeat(14)}><>`);
    }),
  );
});
