/** Runs in the page before any of its scripts: notes when the map is there, every frame, and the canvas's redraws. */

/** Selectors by which a page shows how far it is. */
export interface Signs {
  /** There when the map's shapes are in the document, all of them. */
  readonly drawn: string;
  /** There when the names on the map are too. */
  readonly named?: string;
  /** There when a click will be answered; undefined where none is. */
  readonly clickable: string | undefined;
  /** There when it can be moved and zoomed too; undefined where that is the same moment, or never comes. */
  readonly alive?: string;
  /** What a click on a country opens has the country's name in one of these. */
  readonly panel: string | undefined;
}

/** What the page tells of itself, in milliseconds. */
export interface Recorder {
  /** From navigation to the end of the first frame with the map's shapes; undefined until then. */
  readonly drawn: number | undefined;
  /** To the end of the first frame with the map's names in the document as well. */
  readonly named: number | undefined;
  /** To the end of the first frame after which a click is answered. */
  readonly clickable: number | undefined;
  readonly alive: number | undefined;
  /** From the click that is awaited to the end of the first frame with the panel; undefined until then. */
  readonly opened: number | undefined;
  /** Of the largest contentful paint so far. */
  readonly largest: number | undefined;
  /** The sum of all layout shifts so far. */
  readonly shifts: number;
  /** Tasks longer than 50 ms so far. */
  readonly tasks: readonly { readonly began: number; readonly took: number }[];
  /** Between frames, since `begin`. */
  readonly gaps: readonly number[];
  /** Of each redraw of the canvas, since `begin`. */
  readonly redraws: readonly number[];
  begin(): void;
  /** The next click opens this country's panel. */
  awaitPanel(country: string): void;
}

declare global {
  var recorder: Recorder;
}

export function record(signs: Signs): void {
  type Moment = 'drawn' | 'named' | 'clickable' | 'alive' | 'opened';
  const noted = {
    drawn: undefined as number | undefined,
    named: undefined as number | undefined,
    clickable: undefined as number | undefined,
    alive: undefined as number | undefined,
    opened: undefined as number | undefined,
    largest: undefined as number | undefined,
    shifts: 0,
    tasks: [] as { began: number; took: number }[],
    gaps: [] as number[],
    redraws: [] as number[],
  };
  let last = performance.now();
  let began = last;
  let clicked: number | undefined;
  let awaited: string | undefined;
  globalThis.recorder = Object.assign(noted, {
    begin() {
      noted.gaps = [];
      noted.redraws = [];
    },
    awaitPanel(country: string) {
      awaited = country;
      clicked = undefined;
      noted.opened = undefined;
    },
  });
  window.addEventListener('click', ({ timeStamp }) => (clicked ??= timeStamp), { capture: true });

  requestAnimationFrame(frame);
  function frame(): void {
    const now = performance.now();
    noted.gaps.push(now - last);
    last = now;
    if (noted.drawn === undefined && find(signs.drawn)) atEndOfFrame('drawn', 0);
    if (noted.named === undefined && find(signs.named)) atEndOfFrame('named', 0);
    if (noted.clickable === undefined && find(signs.clickable)) atEndOfFrame('clickable', 0);
    if (noted.alive === undefined && find(signs.alive)) atEndOfFrame('alive', 0);
    if (clicked !== undefined && noted.opened === undefined && signs.panel !== undefined)
      for (const { textContent } of document.querySelectorAll(signs.panel))
        if (textContent === awaited) atEndOfFrame('opened', clicked);
    requestAnimationFrame(frame);
  }

  function find(selector: string | undefined): Element | null {
    return selector === undefined ? null : document.querySelector(selector);
  }

  /** A message is heard after the frame that is now being made has been painted. */
  function atEndOfFrame(moment: Moment, since: number): void {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      noted[moment] ??= performance.now() - since;
      port1.close();
    };
    port2.postMessage(undefined);
  }

  observe('largest-contentful-paint', ({ startTime }) => {
    noted.largest = startTime;
  });
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as unknown as LayoutShift;
    if (!hadRecentInput) noted.shifts += value;
  });
  observe('longtask', ({ startTime, duration }) => {
    noted.tasks.push({ began: startTime, took: duration });
  });
  function observe(type: string, note: (entry: PerformanceEntry) => void): void {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(note));
    observer.observe({ type, buffered: true });
  }

  const pen = CanvasRenderingContext2D.prototype;
  const { clearRect, stroke, fillText } = pen;
  pen.clearRect = function (...box) {
    if (this.canvas.isConnected) {
      began = performance.now();
      noted.redraws.push(0);
    }
    clearRect.apply(this, box);
  };
  pen.stroke = function (...path: Path2D[]) {
    Reflect.apply(stroke, this, path);
    redrawn(this);
  };
  pen.fillText = function (...text) {
    fillText.apply(this, text);
    redrawn(this);
  };
  function redrawn({ canvas }: CanvasRenderingContext2D): void {
    if (canvas.isConnected && noted.redraws.length > 0)
      noted.redraws[noted.redraws.length - 1] = performance.now() - began;
  }
}

/** Of the Layout Instability API, which TypeScript's library lacks. */
interface LayoutShift {
  readonly value: number;
  readonly hadRecentInput: boolean;
}
