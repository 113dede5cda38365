/** A measure that is asked once for each text of a style: it keeps its answers. */
import type { Measure } from './wordStyle';

export function onceForEach(measure: Measure): Measure {
  const answers = new Map<string, number>();
  return (text, style) => {
    const key = `${style} ${text}`;
    const answer = answers.get(key) ?? measure(text, style);
    answers.set(key, answer);
    return answer;
  };
}
