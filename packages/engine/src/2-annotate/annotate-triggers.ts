import type { Layers, Sentence } from '../model/index.ts'
import type { EventModel } from './event-model.ts'

/** The layers with the model's triggers in the sentences asked for; the others stay as they are. */
export async function annotateTriggers(layers: Layers, asked: ReadonlySet<number>, model: EventModel): Promise<Layers> {
  const sentences: Sentence[] = []
  for (const sentence of layers.sentences) {
    sentences.push(asked.has(sentence.index) ? Object.freeze({ ...sentence, triggers: await model.triggers(sentence.words) }) : sentence)
  }
  return Object.freeze({ ...layers, sentences })
}
