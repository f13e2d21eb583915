/** Upper edges of the histogram of answering times, seconds. */
const EDGES = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const

/** What one answer was. */
export interface Answered {
  readonly route: string
  readonly status: number
  readonly seconds: number
}

/** Counts answers for Prometheus. */
export interface Metrics {
  count(answered: Answered): void
  /** The text format, with gauges that are read at the moment of asking. */
  text(gauges: Readonly<Record<string, number>>): string
}

interface Times {
  readonly buckets: number[]
  sum: number
  count: number
}

const timesText = (route: string, { buckets, sum, count }: Times): readonly string[] => [
  ...EDGES.map((edge, at) => `readout_request_seconds_bucket{route="${route}",le="${edge}"} ${buckets[at] ?? 0}`),
  `readout_request_seconds_bucket{route="${route}",le="+Inf"} ${count}`,
  `readout_request_seconds_sum{route="${route}"} ${sum.toFixed(6)}`,
  `readout_request_seconds_count{route="${route}"} ${count}`,
]

/** Counters of one server. Routes are its own names, never addresses that somebody made up. */
export const createMetrics = (): Metrics => {
  const answers = new Map<string, number>()
  const times = new Map<string, Times>()
  return {
    count: ({ route, status, seconds }) => {
      const key = `readout_requests_total{route="${route}",status="${status}"}`
      answers.set(key, (answers.get(key) ?? 0) + 1)
      const own = times.get(route) ?? { buckets: EDGES.map(() => 0), sum: 0, count: 0 }
      times.set(route, own)
      own.sum += seconds
      own.count += 1
      for (const [at, edge] of EDGES.entries()) if (seconds <= edge) own.buckets[at] = (own.buckets[at] ?? 0) + 1
    },
    text: (gauges) => [
      '# TYPE readout_requests_total counter', ...[...answers].map(([key, count]) => `${key} ${count}`),
      '# TYPE readout_request_seconds histogram', ...[...times].flatMap(([route, own]) => timesText(route, own)),
      ...Object.entries(gauges).flatMap(([name, value]) => [`# TYPE ${name} gauge`, `${name} ${value}`]),
      '',
    ].join('\n'),
  }
}
