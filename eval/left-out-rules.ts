/**
 * Frames whose events are no weak labels: in the sample read by hand (training/labels/weak-label-sample.tsv) their category was right in under
 * two thirds. A frame comes back when what is said of it here is mended and a new sample says so; a test compares this set with the sample.
 *
 * - intercept-missile: who stops an incoming missile or drone attacks nobody; the sentences marked by hand have no event there.
 * - look-forward: hoping to work with somebody promises nothing; only a welcome or visit that is to come is an agreement, and is told at its own verb.
 * - plan-noun, ready-to: the plan or readiness may be for a seizure, a tariff, a strike, an office or a sale; what is planned is not asked.
 * - deploy: also of spyware, algorithms, aid ships and advisers, against a disease, and where deploying is only allowed.
 * - order-to: a court's order to pay or to stand trial is a verdict or a charge; an order to one's own forces is what they are ordered to do.
 * - reaffirm-bond: a commitment is an agreement, at the noun; only a friendship or a partnership that is reaffirmed is support.
 * - declare-emergency: floods, storms and fires are no martial law.
 * - promise-aid: also of one's own budget, army and voters, of money already set aside, and of medicines that are approved.
 */
export const LEFT_OUT: ReadonlySet<string> = new Set([
  'intercept-missile', 'look-forward', 'plan-noun', 'ready-to', 'deploy', 'order-to', 'reaffirm-bond', 'declare-emergency', 'promise-aid',
])
