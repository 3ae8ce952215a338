/// <reference lib="dom" />

/** A chart of a page as it was drawn. */
export interface DrawnChart {
  title: string
  /** `line`, `bar` or another kind of drawing, `number` where there is too little to draw, `none` where there is nothing. */
  shape: string
  series: number
  /** Months between the first and the last value of a series that have none. */
  skipped: number
  isDrawn: boolean
  /** Into how many pieces the line of each series is broken. */
  pieces: number[]
  /** What somebody who cannot see the drawing is told of it. */
  alternative: string
}

/** Reads the charts of a page; runs in it. */
export function readCharts(): DrawnChart[] {
  const isVisible = (element: Element) => {
    const { width, height } = element.getBoundingClientRect()
    return width > 0 && height > 0
  }
  return [...document.querySelectorAll<HTMLElement>('figure[data-shape]')].map((figure) => {
    const drawing = figure.querySelector(':scope > [role=img], :scope > [role=group]')
    const lines = [...figure.querySelectorAll('path.line')].map((path) => path.getAttribute('d') ?? '')
    return {
      title: (figure.querySelector('figcaption')?.textContent ?? '').trim(),
      shape: figure.dataset.shape ?? '',
      series: Number(figure.dataset.series),
      skipped: Number(figure.dataset.skipped),
      isDrawn: drawing !== null && isVisible(drawing),
      pieces: lines.map((d) => d.split('M').length - 1),
      alternative: drawing?.getAttribute('aria-label') ?? '',
    }
  })
}
