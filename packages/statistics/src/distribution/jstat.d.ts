declare module 'jstat' {
  interface Continuous<Parameters extends number[]> {
    cdf(value: number, ...parameters: Parameters): number
    inv(probability: number, ...parameters: Parameters): number
  }
  const jStat: {
    normal: Continuous<[mean: number, sd: number]>
    studentt: Continuous<[degreesOfFreedom: number]>
    chisquare: Continuous<[degreesOfFreedom: number]>
  }
  export default jStat
}
