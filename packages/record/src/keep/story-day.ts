import type { Tools } from './record-tools.ts'

const NAME = 'story_day'

/** Says from which day a record of a sample story is read: what was due before it is overdue, whatever the clock says. */
export async function keepStoryDay({ engine }: Tools, day: string): Promise<void> {
  const row = { name: NAME, value: day }
  await engine.transact((db) => db.insertInto('setting').values(row).onConflict((conflict) => conflict.column('name').doUpdateSet(row)).execute())
}

/** The day from which the record is read; null: the day of whoever asks, as of every record but that of a sample story. */
export async function storyDay({ engine: { reads } }: Tools): Promise<string | null> {
  return (await reads.selectFrom('setting').select('value').where('name', '=', NAME).executeTakeFirst())?.value ?? null
}

/** The day from which a question is asked where it names none: the story's, else today, in UTC. */
export const dayAsked = async (tools: Tools): Promise<string> => (await storyDay(tools)) ?? tools.now().slice(0, 10)
