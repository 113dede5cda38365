/** The tip that is shown on the map, if there is one. */
import { useCallback, useRef, useState } from 'react';
import type { TipPlace } from './Tip';

export function useTip() {
  const [tip, setTip] = useState<TipPlace>();
  const shown = useRef<TipPlace>(undefined);
  // React would keep every update that changes nothing until the next one that does: there may be thousands.
  const showTip = useCallback((next: TipPlace | undefined) => {
    if (next === shown.current) return;
    shown.current = next;
    setTip(next);
  }, []);
  return { tip, showTip };
}
