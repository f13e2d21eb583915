import { z } from 'zod'

/** A list as the lines have it: nobody adds to it later. */
export const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly()
