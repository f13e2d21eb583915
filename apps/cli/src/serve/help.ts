/** What `readout serve --help` says after the flags. */
export const SERVE_HELP = `
Examples:
  $ readout serve                                the desk in your browser, for you alone
  $ readout serve --sample                       with an invented story to look at, if the record is empty
  $ readout token add mira --role editor && readout serve --host 0.0.0.0 --no-open
  $ readout serve --database postgres://localhost/desk

What waits in the record is coded meanwhile, and the watched feeds are looked at.
On an address that others can reach, whoever asks needs a token.

Exit codes:
  0  stopped
  1  the record was refused, or the port is taken
  2  the command line was wrong
`

/** What `readout mcp --help` says after the flags. */
export const MCP_HELP = `
Examples:
  $ readout mcp --database desk.db               as an assistant starts it

Tools: code_report, search_events, show_event, between_countries,
open_commitments, compare_accounts. None of them changes the record. The same
tools are at /mcp of readout serve.

Exit codes:
  0  the assistant hung up
  1  the record was refused
`

/** What `readout token --help` says after the commands. */
export const TOKEN_HELP = `
Examples:
  $ readout token add mira --role editor
  $ readout token list
  $ readout token remove mira

Exit codes:
  0  done
  1  nobody has that name, or the record was refused
  2  the command line was wrong
`
