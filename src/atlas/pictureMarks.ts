/** What stands out on the live picture: what is open or pointed at, and the country that has the focus. */
import { setOrRemove } from './setOrRemove';
import { svgElement } from './svgElement';

/** The country that is open, the annotation that is open or pointed at, and what belongs to it. */
export interface Marks {
  readonly country: string | undefined;
  readonly annotation: string | undefined;
  /** Ids of shapes. */
  readonly lit: readonly string[];
}

export class PictureMarks {
  /** Outlines of marked countries once more, above all borders. */
  readonly halo = svgElement({ tag: 'path', attributes: { class: 'halo' } });
  /** Around the country that has the focus. */
  readonly rings = ['ring-ground', 'ring'].map((name) =>
    svgElement({ tag: 'path', attributes: { class: name } }),
  );
  private marks: Marks = { country: undefined, annotation: undefined, lit: [] };
  private ringed: string | undefined;

  constructor(
    private readonly svg: SVGSVGElement,
    private readonly shapes: SVGElement,
    private readonly words: SVGElement,
  ) {}

  /** Marks these; nothing else is marked any longer. */
  mark(marks: Marks): void {
    this.marks = marks;
    const { country, annotation } = marks;
    const opened = country === undefined ? [] : [`country-${country}`];
    const shape = (id: string) => this.shape(id);
    this.give('lit', marks.lit.map(shape));
    this.give('chosen', [
      ...opened.map(shape),
      country === undefined ? null : this.wordOf('country', country),
      annotation === undefined ? null : this.wordOf('annotation', annotation),
    ]);
    const outlines = [...marks.lit.filter((id) => id.startsWith('country-')), ...opened];
    const path = outlines.map((id) => this.shape(id)?.getAttribute('d') ?? '').join('');
    setOrRemove(this.halo, 'd', path || undefined);
  }

  /** Shows which country has the focus. */
  ring(code: string | undefined): void {
    this.ringed = code;
    const path = code === undefined ? null : this.shape(`country-${code}`)?.getAttribute('d');
    for (const ring of this.rings) setOrRemove(ring, 'd', path ?? undefined);
  }

  /** Marks the same again, in outlines and words that have come since. */
  again(): void {
    this.mark(this.marks);
    this.ring(this.ringed);
  }

  /** A class to these elements and no others; those that have it are left alone. */
  private give(name: string, elements: readonly (Element | null)[]): void {
    for (const other of this.svg.querySelectorAll(`.${name}`))
      if (!elements.includes(other)) other.classList.remove(name);
    for (const element of elements)
      if (element && !element.classList.contains(name)) element.classList.add(name);
  }

  private shape(id: string): Element | null {
    return this.shapes.querySelector(`#${CSS.escape(id)}`);
  }

  private wordOf(kind: 'country' | 'annotation', id: string): Element | null {
    return this.words.querySelector(`[data-${kind}="${CSS.escape(id)}"]:not(.place, .capital)`);
  }
}
