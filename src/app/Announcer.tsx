/** The status line: what has changed in the view, for those who don't see it change. */
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import type { View } from '../view/view';
import { announcement, type Told } from '../words/announcement';

export interface AnnouncerProps {
  readonly told: Told;
  readonly view: View;
}

export function Announcer({ told, view: now }: AnnouncerProps) {
  // Said after what is seen has come.
  const view = useDeferredValue(now);
  const before = useRef<View>({});
  const [said, setSaid] = useState('');
  useEffect(() => {
    const text = announcement(told, before.current, view);
    before.current = view;
    if (text !== undefined) setSaid(text);
  }, [told, view]);
  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  );
}
