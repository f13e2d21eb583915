import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A report of the test record. */
export interface TestReport {
  readonly name: string
  readonly publisher: string
  readonly published: string | null
  readonly text: string
}

const CORPUS = join(import.meta.dirname, '../../../corpus')

const fromCorpus = (slug: string, publisher: string, published: string | null = null): TestReport => ({
  name: slug,
  publisher,
  published,
  text: readFileSync(join(CORPUS, slug, 'report.txt'), 'utf8'),
})

/** Weeks of a story between two neighbours: a seizure, protests, a call told by three, a visit agreed, a release. */
const STORY: readonly TestReport[] = [
  {
    name: 'trawler-seized',
    publisher: 'Timor Wire',
    published: '2026-02-10',
    text: `Indonesian navy seizes Australian trawler in Timor Sea

DILI, 10 February 2026 – The Indonesian navy seized the Australian trawler Southern Petrel in the Timor Sea on Monday and arrested its crew of nine, the navy’s spokesman, Colonel Agus Hartanto, said.

Australia demanded the release of the crew on Tuesday. Foreign Minister Louise Tennant summoned the Indonesian ambassador in Canberra and accused Jakarta of acting outside its waters.

Indonesia rejected the accusation. “The vessel was well inside our zone,” Colonel Hartanto said.
`,
  },
  {
    name: 'canberra-protest',
    publisher: 'Capital Herald',
    published: '2026-02-14',
    text: `Fishermen march in Darwin over seized trawler

DARWIN, Saturday 14 February 2026 – Some 400 fishermen marched to the Indonesian consulate in Darwin on Friday to protest against the seizure of the Southern Petrel.

Prime Minister Helen Marchbank criticised Indonesia for the delay in granting consular access. Australia suspended a joint training exercise with the Indonesian navy on Friday.

Indonesia warned that it would withdraw from the Arafura Sea patrols if Australia went on making threats, the state news agency said.
`,
  },
  {
    name: 'wire-on-call',
    publisher: 'Timor Wire',
    published: '2026-02-17',
    text: `Australian, Indonesian leaders talk by phone about trawler

CANBERRA, 17 February 2026 – Australian Prime Minister Helen Marchbank and Indonesian President Surya Wiranegara spoke by telephone on Tuesday about the crew of the trawler Southern Petrel.

Marchbank asked Wiranegara to release the crew before trial. He refused, according to the palace in Jakarta. Canberra said only that he had promised consular access.

Their defence ministers will meet in Darwin on 24 March.
`,
  },
  {
    name: 'consul-visits',
    publisher: 'Capital Herald',
    published: '2026-02-21',
    text: `Consul visits crew of Southern Petrel

KUPANG, 21 February 2026 – Indonesia allowed an Australian consul to visit the crew of the Southern Petrel in Kupang on Friday, the Foreign Ministry in Canberra said. Australia thanked Indonesia for the visit.

Indonesia sent a hospital ship to Darwin with four injured Australian sailors on Thursday.
`,
  },
  {
    name: 'crew-released',
    publisher: 'Timor Wire',
    published: '2026-03-12',
    text: `Indonesia frees crew of Australian trawler

KUPANG, 12 March 2026 – Indonesia released the nine crew members of the Australian trawler Southern Petrel on Wednesday after a court in Kupang fined its owner.

Australian Foreign Minister Louise Tennant welcomed the release and said that Australia would resume the joint exercise in April. Indonesian President Surya Wiranegara praised the patience of both sides.
`,
  },
  {
    name: 'darwin-meeting',
    publisher: 'Capital Herald',
    published: '2026-03-25',
    text: `Defence ministers meet in Darwin

DARWIN, 25 March 2026 – Australian Defence Minister Peter Calloway met his Indonesian counterpart, Bambang Suryadi, in Darwin on Tuesday. The two ministers signed an agreement on search and rescue at sea.

Calloway said that Australia would deliver two patrol boats to Indonesia by 30 June 2026. Suryadi invited Calloway to visit Surabaya in May.
`,
  },
]

/** The reports of the test record. */
export const REPORTS: readonly TestReport[] = [
  fromCorpus('canberra-jakarta-call', 'Prime Minister of Australia', '2026-02-17'),
  fromCorpus('jakarta-canberra-call', 'Government of Indonesia'),
  ...STORY,
  fromCorpus('vanuatu-aid-pledge', 'Ministry of Foreign Affairs of Japan'),
  fromCorpus('vanuatu-aid-arrives', 'Pacific Post'),
  fromCorpus('accra-tripoli-embassy', 'Ministry of Foreign Affairs of Ghana', '2025-07-17'),
  fromCorpus('ottawa-managua-sanctions', 'Northern Press'),
  fromCorpus('santiago-caracas-expulsions', 'Andes Wire', '2026-01-30'),
  fromCorpus('cairo-receives-athens', 'Presidency of Egypt', '2018-11-04'),
  fromCorpus('quito-trilateral', 'Andes Wire', '2019-05-16'),
  fromCorpus('zalambessa-truce', 'Horn Dispatch', '2025-11-19'),
  fromCorpus('east-sea-launch', 'Peninsula News', '2026-04-09'),
  fromCorpus('riga-registry-hack', 'Baltic Monitor', '2025-01-22'),
  fromCorpus('muscat-hostages', 'Gulf Ledger', '2024-05-08'),
  fromCorpus('council-vote-ituri', 'East River Report'),
]
