/** On paper the live map is a picture: what its frame shows, as wide as the paper. */
import { useEffect } from 'react';
import { pictureInFrame } from './pictureInFrame';

export function usePrinted(picture: SVGSVGElement, frame: Element): void {
  useEffect(() => {
    const before = () => {
      const { x, y, width, height } = pictureInFrame(picture, frame);
      picture.setAttribute('viewBox', [x, y, width, height].join(' '));
    };
    const after = () => picture.removeAttribute('viewBox');
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [picture, frame]);
}
