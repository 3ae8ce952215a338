/// <reference lib="dom" />

/** A chart of a page as it was drawn. */
export interface DrawnChart {
  title: string
  /** `line`, `bar`, `number` where there is too little to draw, `none` where there is nothing at all. */
  shape: string
  series: number
  /** Months between the first and the last value of a series that have none. */
  skipped: number
  isDrawn: boolean
  /** The widest stretch inside the line of a single series that has no line, as a share of the chart's width. */
  break: number
}

/** Reads the charts of a page; runs in it. */
export function readCharts(): DrawnChart[] {
  const line = [0, 59, 111]
  const widestBreak = (canvas: HTMLCanvasElement): number => {
    const { width, height } = canvas
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? []
    const inked = Array.from({ length: width }, (_, x) => x).filter((x) =>
      Array.from({ length: height }, (_, y) => (y * width + x) * 4).some(
        (at) =>
          (pixels[at + 3] ?? 0) > 200 &&
          line.every((part, i) => Math.abs((pixels[at + i] ?? 255) - part) < 24),
      ),
    )
    const steps = inked.slice(1).map((x, i) => x - (inked[i] ?? x) - 1)
    return Math.max(0, ...steps) / width
  }
  return [...document.querySelectorAll<HTMLElement>('figure[data-shape]')].map((figure) => {
    const canvas = figure.querySelector('canvas')
    return {
      title: (figure.querySelector('figcaption')?.textContent ?? '').trim(),
      shape: figure.dataset.shape ?? '',
      series: Number(figure.dataset.series),
      skipped: Number(figure.dataset.skipped),
      isDrawn: canvas !== null,
      break: canvas === null ? 0 : widestBreak(canvas),
    }
  })
}
