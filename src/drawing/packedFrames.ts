/** Countries' frames as columns: a page fetches some 240 of them, and like beside like packs small. */
import type { Box } from '../earth/plane';
import type { CountryCode, Language } from '../story/story';
import type { CountryFrame } from './baseMap';

export interface PackedFrames {
  /** Codes by order, with a space between two. */
  readonly codes: string;
  readonly names: readonly string[];
  readonly nameLanguages: Readonly<Record<CountryCode, Language>>;
  /** Kilometres, by order: where the box begins, its size, from its corner to the label, the label's room. */
  readonly numbers: readonly (readonly number[])[];
}

export function packFrames(frames: readonly CountryFrame[]): PackedFrames {
  const columns = [
    ({ box }: CountryFrame) => box.left,
    ({ box }: CountryFrame) => box.top,
    ({ box }: CountryFrame) => box.right - box.left,
    ({ box }: CountryFrame) => box.bottom - box.top,
    ({ box, label }: CountryFrame) => label.at[0] - box.left,
    ({ box, label }: CountryFrame) => label.at[1] - box.top,
    ({ label }: CountryFrame) => label.room,
  ];
  return {
    codes: frames.map(({ code }) => code).join(' '),
    names: frames.map(({ name }) => name),
    nameLanguages: Object.fromEntries(
      frames.flatMap(({ code, nameLanguage }) => (nameLanguage ? [[code, nameLanguage]] : [])),
    ),
    numbers: columns.map((column) => frames.map(column)),
  };
}

export function unpackFrames(packed: PackedFrames): CountryFrame[] {
  const { names, nameLanguages } = packed;
  return codesIn(packed).map((code, n): CountryFrame => {
    const [, , , , x = 0, y = 0, room = 0] = numbersAt(packed, n);
    const box = boxAt(packed, n);
    const nameLanguage = nameLanguages[code];
    return {
      code,
      name: names[n] ?? code,
      ...(nameLanguage === undefined ? {} : { nameLanguage }),
      box,
      label: { at: [box.left + x, box.top + y], room },
    };
  });
}

function codesIn({ codes }: PackedFrames): CountryCode[] {
  return codes.split(' ');
}

function boxAt(packed: PackedFrames, n: number): Box {
  const [left = 0, top = 0, width = 0, height = 0] = numbersAt(packed, n);
  return { left, top, right: left + width, bottom: top + height };
}

function numbersAt({ numbers }: PackedFrames, n: number): number[] {
  return numbers.map((column) => column[n] ?? 0);
}
