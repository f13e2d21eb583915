const EXIT_CODES = `
Exit codes:
  0  done
  1  some documents were refused or failed; the others were kept
  2  the command line was wrong; nothing was done
`

/** What `readout add --help` says after the flags. */
export const ADD_HELP = `
Examples:
  $ readout add story.txt reports/ archive.warc.gz
  $ readout add https://example.org/news/1 --publisher "Example News"
  $ readout add dump.jsonl --later && readout work --once
  $ readout add reports/ --database postgres://localhost/desk

What is said to be received is on disk, and is coded even if this ends now:
readout work takes up what waits.
${EXIT_CODES}`

/** What `readout watch --help` says after the flags. */
export const WATCH_HELP = `
Examples:
  $ readout watch https://example.org/feed.xml
  $ readout watch --every 5                     the feeds given before
  $ readout watch --once                        one look, from a timer
${EXIT_CODES}`

/** What `readout work --help` says after the flags. */
export const WORK_HELP = `
Examples:
  $ readout work                                until Ctrl-C
  $ readout work --once --jobs 8                what waits now
  $ readout work --database postgres://db.example.org/desk   on any number of machines
${EXIT_CODES}`
