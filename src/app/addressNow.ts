/** The view's whole address, not as it is embedded; useView keeps it true. */
export function addressNow(): string {
  const url = new URL(window.location.href);
  url.searchParams.delete('embed');
  return url.href;
}
