/** A day kept every year. */
export interface Holiday {
  readonly names: readonly string[]
  readonly month: number
  readonly day: number
}

const holiday = (month: number, day: number, ...names: readonly string[]): Holiday => ({ names, month, day })

/** Holidays that fall on the same day every year, as reports name them; one name stands for one day only. */
export const HOLIDAYS: readonly Holiday[] = [
  holiday(1, 1, "new year's day"),
  holiday(1, 7, 'orthodox christmas'),
  holiday(2, 14, "valentine's day"),
  holiday(2, 23, 'defender of the fatherland day'),
  holiday(3, 8, "international women's day", "women's day"),
  holiday(3, 17, "st. patrick's day", "saint patrick's day"),
  holiday(3, 21, 'nowruz'),
  holiday(4, 1, "april fool's day", "april fools' day"),
  holiday(4, 25, 'anzac day'),
  holiday(5, 1, 'may day', "international workers' day", "international labour day"),
  holiday(5, 3, 'world press freedom day'),
  holiday(5, 8, 'v-e day', 've day', 'victory in europe day'),
  holiday(5, 9, 'victory day', 'europe day'),
  holiday(5, 17, 'syttende mai'),
  holiday(6, 5, 'world environment day'),
  holiday(6, 12, 'russia day'),
  holiday(6, 20, 'world refugee day'),
  holiday(6, 19, 'juneteenth'),
  holiday(7, 1, 'canada day'),
  holiday(7, 4, 'fourth of july', 'july fourth'),
  holiday(7, 14, 'bastille day'),
  holiday(8, 15, 'liberation day of korea'),
  holiday(8, 30, 'turkish victory day'),
  holiday(10, 24, 'united nations day', 'un day'),
  holiday(10, 31, 'halloween'),
  holiday(11, 11, 'armistice day', 'veterans day', 'remembrance day'),
  holiday(12, 10, 'human rights day', 'international human rights day'),
  holiday(12, 24, 'christmas eve'),
  holiday(12, 25, 'christmas', 'christmas day'),
  holiday(12, 26, 'boxing day'),
  holiday(12, 31, "new year's eve"),
]
