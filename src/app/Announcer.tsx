/** The status line: what has changed in the view, for those who don't see it change. */
import { startTransition, useEffect, useRef, useState } from 'react';
import type { View } from '../view/view';
import { announcement, type Told } from '../words/announcement';

export interface AnnouncerProps {
  readonly told: Told;
  readonly view: View;
}

export function Announcer({ told, view }: AnnouncerProps) {
  const before = useRef<View>({});
  const [said, setSaid] = useState('');
  useEffect(() => {
    const from = before.current;
    before.current = view;
    // Said after what is seen has come; of changes that follow each other quickly, the last.
    startTransition(() => setSaid((last) => announcement(told, from, view) ?? last));
  }, [told, view]);
  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  );
}
