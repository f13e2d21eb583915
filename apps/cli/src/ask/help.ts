const EXIT_CODES = `
Exit codes:
  0  answered, though perhaps with nothing found
  1  the record turned the request away, or is not there
  2  the command line was wrong
`

/** What `readout events --help` says after the flags. */
export const EVENTS_HELP = `
Examples:
  $ readout events --pair RUS,IND --since 2025-01-01
  $ readout events --actor Moscow --category THREATEN --aux happened
  $ readout events --text "grain corridor" --evidence
  $ readout events --limit 0 --format csv > events.csv
${EXIT_CODES}`

/** What `readout between --help` says after the flags. */
export const BETWEEN_HELP = `
Examples:
  $ readout between RUS IND
  $ readout between Moscow Delhi --since 2025-01-01 --evidence
  $ readout between Kenya Uganda --format markdown > note.md
${EXIT_CODES}`

/** What `readout commitments --help` says after the flags. */
export const COMMITMENTS_HELP = `
Examples:
  $ readout commitments                          open ones, overdue first
  $ readout commitments --pair AUS,IDN --all
  $ readout commitments --today 2025-06-30 --format csv
${EXIT_CODES}`

/** What `readout show --help` says after the flags. */
export const SHOW_HELP = `
Examples:
  $ readout show 3f2a91bc
  $ readout show 3f2a --format markdown > note.md
${EXIT_CODES}`

/** What `readout compare --help` says after the flags. */
export const COMPARE_HELP = `
Examples:
  $ readout compare 3f2a91bc
  $ readout compare 3f2a --format csv
${EXIT_CODES}`

/** What `readout said --help` says after the flags. */
export const SAID_HELP = `
Examples:
  $ readout said "Anna Berg" --since 2025-01-01
  $ readout said RUS --limit 10                  all who speak for a state
${EXIT_CODES}`

/** What `readout search --help` says after the flags. */
export const SEARCH_HELP = `
Examples:
  $ readout search grain corridor
  $ readout search "fishing fleet" --since 2025-01-01
${EXIT_CODES}`

/** What `readout new --help` says after the flags. */
export const NEW_HELP = `
Examples:
  $ readout new                                  since you last looked
  $ readout new --reader desk --limit 0 --evidence
  $ readout new --keep                           look without moving the mark
${EXIT_CODES}`

/** What `readout stats --help` says after the flags. */
export const STATS_HELP = `
Examples:
  $ readout stats
  $ readout stats --format jsonl --database postgres://db.example.org/desk
${EXIT_CODES}`

/** What `readout same --help` says after the flags. */
export const SAME_HELP = `
Examples:
  $ readout same 3f2a91bc 77d0c1e2 --reason "the ministry gives one call"
${EXIT_CODES}`

/** What `readout different --help` says after the flags. */
export const DIFFERENT_HELP = `
Examples:
  $ readout different 3f2a91bc 77d0c1e2 --reason "two calls in one week" --by Vera
${EXIT_CODES}`

/** What `readout split --help` says after the flags. */
export const SPLIT_HELP = `
Examples:
  $ readout split 3f2a91bc a11ce000 --reason "this report tells of the second call"
${EXIT_CODES}`

/** What `readout correct --help` says after the flags. */
export const CORRECT_HELP = `
Examples:
  $ readout correct 3f2a91bc date 2025-05-04 --reason "the readout says Sunday"
  $ readout correct 3f2a91bc category THREATEN --reason "an ultimatum"
  $ readout correct 3f2a91bc actor "RUS GOV Sergei Orlov, IND" --reason "both called"
  $ readout correct 3f2a91bc aux none --reason "it took place"
${EXIT_CODES}`

/** What `readout export --help` says after the flags. */
export const EXPORT_HELP = `
Examples:
  $ readout export --to polecat --out events.tsv
  $ readout export --to gdelt --pair RUS,IND --since 2025-01-01 > rows.csv
  $ readout export --to parquet --out events.parquet
${EXIT_CODES}`

/** What `readout import --help` says after the flags. */
export const IMPORT_HELP = `
Examples:
  $ readout import events.2018.tab --from icews
  $ readout import 20250505.export.csv --from gdelt

Taken in twice, a file changes nothing.

Exit codes:
  0  every row was read
  1  some rows were refused; the others were kept
  2  the command line was wrong
`
