/** Whether an SPDX licence expression (SPDX 2.3, annex D) can be met with licences that are accepted. */

type Accepts = (licence: string) => boolean;

/** OR needs one side, AND both and binds closer; a licence with an exception is as good as without. */
export function isMet(expression: string, accepts: Accepts): boolean {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  const met = anyOf(tokens, accepts);
  if (tokens.length > 0) throw new Error(`no SPDX expression: ${expression}`);
  return met;
}

/** Each of these takes what it reads off the front of the tokens. */
function anyOf(tokens: string[], accepts: Accepts): boolean {
  const sides = [allOf(tokens, accepts)];
  while (took(tokens, 'OR')) sides.push(allOf(tokens, accepts));
  return sides.includes(true);
}

function allOf(tokens: string[], accepts: Accepts): boolean {
  const sides = [one(tokens, accepts)];
  while (took(tokens, 'AND')) sides.push(one(tokens, accepts));
  return !sides.includes(false);
}

function one(tokens: string[], accepts: Accepts): boolean {
  if (took(tokens, '(')) {
    const met = anyOf(tokens, accepts);
    if (!took(tokens, ')')) throw new Error('a bracket stays open');
    return met;
  }
  const licence = tokens.shift() ?? '';
  if (!/^[A-Za-z0-9][A-Za-z0-9.+-]*$/.test(licence)) throw new Error(`no licence: "${licence}"`);
  if (took(tokens, 'WITH')) tokens.shift();
  return accepts(licence);
}

function took(tokens: string[], token: string): boolean {
  return tokens[0] === token && tokens.shift() !== undefined;
}
