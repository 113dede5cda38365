/** The passage that is being read, told each time that scrolling has come to rest on another. */
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { passageAt } from './passageAt';
import { scrollportOf } from './scrollport';

/** Milliseconds without scrolling. */
const rest = 200;

export interface FollowRequest {
  readonly on: boolean;
  readonly article: RefObject<HTMLElement | null>;
  /** Set while a choice leads: what the article then comes to isn't told, until the reader moves on in it. */
  readonly led: RefObject<boolean>;
  readonly onFollow: (passage: string) => void;
}

/** Its id; undefined while it isn't followed. */
export function useFollow({ on, article, led, onFollow }: FollowRequest): string | undefined {
  const [reading, setReading] = useState<string>();
  const tell = useEffectEvent(onFollow);
  useEffect(() => {
    const element = article.current;
    if (!on || !element) return;
    let told: string | undefined;
    let timer = 0;
    const look = () => {
      const passage = passageBeingRead(element);
      if (passage === undefined || passage === told || led.current) return;
      told = passage;
      setReading(passage);
      tell(passage);
    };
    const scrolled = (event: Event) => {
      if (!(event.target as Node).contains(element)) return;
      window.clearTimeout(timer);
      timer = window.setTimeout(look, rest);
    };
    const taken = () => {
      led.current = false;
    };
    look();
    const listening = new AbortController();
    const how = { capture: true, passive: true, signal: listening.signal };
    document.addEventListener('scroll', scrolled, how);
    for (const input of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
      document.addEventListener(input, taken, how);
    return () => {
      window.clearTimeout(timer);
      listening.abort();
      setReading(undefined);
    };
  }, [on, article, led]);
  return reading;
}

/** Nearest to a third of the column's height. */
function passageBeingRead(article: HTMLElement): string | undefined {
  const { top: start, height } = scrollportOf(article);
  const boxes = [...article.querySelectorAll('p[id] > span[id]')].map((passage) => {
    const { top, bottom } = passage.getBoundingClientRect();
    return { id: passage.id, top, bottom };
  });
  return passageAt(boxes, start + height / 3);
}
