const EXIT_CODES = `
Exit codes:
  0  every report was coded
  1  some reports were refused or failed; the others were coded
  2  the command line was wrong; nothing was coded
  3  Readout cannot work here (run: readout doctor)
`

/** What `readout --help` says after the commands. */
export const MAIN_HELP = `
Examples:
  $ readout code story.txt                       one report, to read
  $ readout code reports/ --out events.jsonl     a folder, all cores
  $ curl -s https://example.org/a | readout code -
  $ readout explain story.txt 3f2a               why this event came out so
  $ readout doctor                               is everything there?
  $ readout evaluate gold corpus/                how right it is, on gold data
  $ readout events --pair RUS,IND --since 2025-01-01
  $ readout between Moscow Delhi                 timeline, balance, promises, meetings
  $ readout show 3f2a91bc                        one event whole, account by account
  $ readout serve                                the desk, in your browser
${EXIT_CODES}`

/** What `readout code --help` says after the flags. */
export const CODE_HELP = `
Examples:
  $ readout code story.txt
  $ readout code story.txt --date 2025-05-05 --publisher "Example News"
  $ readout code reports/ 'archive/**/*.html' --format jsonl --out events.jsonl
  $ readout code reports/ --format csv > events.csv
  $ readout code call.md --what events,statements,commitments
  $ readout code story.txt --explain             each card with its reasons
  $ cat story.txt | readout code - --format markdown

Folders are searched for .txt, .md, .html and .htm, deep. The output has the
order of the inputs, whatever the number of jobs.
${EXIT_CODES}`

/** What `readout explain --help` says after the flags. */
export const EXPLAIN_HELP = `
Examples:
  $ readout explain story.txt                    every event of the report
  $ readout explain story.txt 3f2a               the event whose id begins so
  $ readout explain story.txt 3f2a --date 2025-05-05
${EXIT_CODES}`

/** What `readout doctor --help` says after the flags. */
export const DOCTOR_HELP = `
Examples:
  $ readout doctor
  $ readout doctor --json | jq .usable

Exit codes:
  0  Readout is ready
  1  something is missing; the output says what to do
`

/** What `readout evaluate --help` says after the commands. */
export const EVALUATE_HELP = `
Examples:
  $ readout evaluate plv PLV_test.tsv --predictions answers.tsv
  $ readout evaluate plv PLV_test.tsv --subset hard.txt --json
  $ readout evaluate gold corpus/ --details
  $ readout evaluate conllu en_ewt-dev.conllu
  $ readout evaluate attribution gum/dev
  $ readout evaluate timex tempeval/ --json

Exit codes:
  0  scored
  2  the command line or the file was wrong
`
