/** An SVG document as a PNG. */
import type { ViewSvg } from './viewSvg';

/** Twice the pixels that it has on the page: sharp on any screen and in print. */
const density = 2;
/** For as long (milliseconds) the fonts within a picture are being read; nothing tells when they are. */
const fontsRead = 500;

/** Fails where the browser can't draw it. */
export async function viewPng({ text, width, height }: ViewSvg): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * density);
    canvas.height = Math.round(height * density);
    const context = canvas.getContext('2d');
    // Drawn once to have its fonts read, and then with them.
    context?.drawImage(image, 0, 0, canvas.width, canvas.height);
    await new Promise((resolve) => setTimeout(resolve, fontsRead));
    context?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('no picture'))),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
