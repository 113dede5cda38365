/** Files of the site: their names have their hashes, so browsers keep them for a year, broken ones too. */

/**
 * Read at once, or fetched anew past what a cache has kept and read again.
 * @throws when it can't be had, or `read` throws, both times
 */
export function fetchFile<Content>(
  url: string,
  read: (response: Response) => Promise<Content>,
): Promise<Content> {
  const readFrom = async (cache: RequestCache) => {
    const response = await fetch(url, { cache });
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return read(response);
  };
  return readFrom('default').catch(() => readFrom('reload'));
}

/** @throws when it is missing, cut short, no JSON, or not what it should be */
export function fetchJson<Content>(
  url: string,
  isWhole: (content: Content) => boolean,
): Promise<Content> {
  return fetchFile(url, async (response) => {
    const content: Content = await response.json();
    if (!isWhole(content)) throw new Error(`${url}: not what it should be`);
    return content;
  });
}
