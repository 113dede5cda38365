/** A parameter of the page's address that is given once; what is no value of it is said later. */
export function askedOnce(name: string): string | null {
  const asked = new URLSearchParams(window.location.search);
  return asked.getAll(name).length === 1 ? asked.get(name) : null;
}
