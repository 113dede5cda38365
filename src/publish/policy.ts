/** What a page may do. Its meta tag says it to any host's readers, and the server sends that very text as a header. */
import { createHash } from 'node:crypto';
import { streetTileUrl } from '../atlas/streetTileUrl';

/**
 * The Trusted Types policies that code may create, by name, each once: the one that lets our service workers pass
 * (`keepForOffline.ts`). A `default` one must never be: it would let every string through.
 */
const trustedTypes: readonly string[] = ['worker'];

/** What browsers would let a page do and no page of ours does; copying and the share sheet stay the page's own. */
const refused = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/** Sent with every answer beside its policy. */
export const safetyHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': refused.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * Of a page with the scripts and styles that stand in it, and of a file that is no page. Nothing in it needs a header:
 * `frame-ancestors`, which a meta tag can't say, is left out, since any page may embed ours.
 */
export function policyOf(html = ''): string {
  return Object.entries({
    'default-src': "'none'",
    'script-src': ["'self'", ...hashesOf(html, 'script')].join(' '),
    'style-src': ["'self'", ...hashesOf(html, 'style')].join(' '),
    'img-src': `'self' data: blob: ${new URL(streetTileUrl).origin}`,
    'font-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'manifest-src': "'self'",
    'object-src': "'none'",
    'frame-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': trustedTypes.join(' '),
  })
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
}

const charset = '<meta charset="utf-8">';

/** The page with its policy before all that the policy is about. */
export function withPolicy(html: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">`;
  return html.replace(charset, `${charset}\n${policy}`);
}

/** The policy that a built page says it has. */
export function policyIn(html: string): string | undefined {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1];
}

/** Of each script or style that stands in the page itself; data and what has an address need none. */
function hashesOf(html: string, tag: 'script' | 'style'): string[] {
  const elements = html.matchAll(new RegExp(`<${tag}([^>]*)>([^]*?)</${tag}>`, 'g'));
  const hashes = [...elements].flatMap(([, attributes = '', content = '']) =>
    /\ssrc=|type="application\/json"/.test(attributes) ? [] : `'sha256-${sha256(content)}'`,
  );
  return [...new Set(hashes)];
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
