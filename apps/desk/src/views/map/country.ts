import type { ApiTypes } from '@readout/protocol/api'

/** How much took place in a country. */
export type Country = ApiTypes['countries']['answer']['countries'][number]
