/** What the status line says of the view's last change. */
import { useEffect, useRef, useState } from 'react';
import type { View } from '../view/view';
import { announcement, type Told } from '../words/announcement';

export function useAnnouncement(told: Told, view: View): string {
  const before = useRef<View>({});
  const [said, setSaid] = useState('');
  useEffect(() => {
    const text = announcement(told, before.current, view);
    before.current = view;
    if (text !== undefined) setSaid(text);
  }, [told, view]);
  return said;
}
