/** Verbs of being, becoming, moving about and contest: whatever their subject, they tell no act of one party towards another. */
export const INERT_VERBS: ReadonlySet<string> = new Set(
  ('be have do seem appear look stand remain stay become live work serve act go come get keep begin start continue finish end last belong consist contain ' +
    'lose win score beat play compete draw lead follow rank total number weigh cost grow rise fall increase decrease rely depend know understand think ' +
    'believe feel see hear like love want need enjoy experience suffer resemble reflect mean matter exist die bear study graduate retire marry').split(' '),
)
