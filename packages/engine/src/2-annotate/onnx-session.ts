/** A tensor as ONNX Runtime gives it, in Node and in the browser. */
export interface TensorLike {
  readonly data: unknown
  readonly dims: readonly number[]
}

/** What is needed of an ONNX Runtime session; onnxruntime-node and onnxruntime-web both have it. */
export interface SessionLike {
  run(feeds: Record<string, unknown>): Promise<Record<string, TensorLike>>
}

export type MakeTensor = (values: BigInt64Array, dims: readonly number[]) => unknown

/** Whole numbers as the runtime takes them. */
export function wide(values: readonly number[]): BigInt64Array {
  const out = new BigInt64Array(values.length)
  for (let at = 0; at < values.length; at++) out[at] = BigInt(values[at] ?? 0)
  return out
}

/** An output of a run; one that is not there is our bug. */
export function numbers(out: Readonly<Record<string, TensorLike>>, name: string): Float32Array {
  const data = out[name]?.data
  if (data instanceof Float32Array) return data
  throw new TypeError(`the model gave no ${name}`)
}
