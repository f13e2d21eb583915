import type { Mending, Tree } from './reading-tree.ts'

/**
 * "At the invitation of the Prime Minister of Chad, Ali Sow, the President of Mali, Oumar Keita, paid a visit": the first name is the
 * host's, the title behind it is the guest's, whatever the parser joins.
 */
export const guestOfInvitation: Mending = (tree) =>
  tree.each((host) => {
    const verb = tree.head(host)
    const inviter = tree.relation(host) === 'nsubj' && isPerson(tree, host) ? inviterBefore(tree, host) : undefined
    if (inviter === undefined) return null
    const below = tree.children(host, 'appos').filter((at) => at > host)
    const title = below.find((at) => !isPerson(tree, at))
    const guest = [...below, ...(title === undefined ? [] : tree.children(title, 'appos'))].find((at) => title !== undefined && at > title && isPerson(tree, at))
    if (title === undefined || guest === undefined) return null
    return [{ at: title, head: verb, relation: 'nsubj' }, { at: host, head: inviter, relation: 'appos' }, { at: guest, head: title, relation: 'appos' }]
  })

const isPerson = (tree: Tree, at: number): boolean => tree.reading.names[at]?.type === 'PER'

/** The one whose invitation opens the sentence. */
function inviterBefore(tree: Tree, host: number): number | undefined {
  const invitation = tree.words.slice(0, 5).findIndex((word) => word.toLowerCase() === 'invitation')
  return invitation < 0 || tree.words[0]?.toLowerCase() !== 'at' ? undefined : tree.children(invitation, 'nmod').find((at) => at < host)
}
