"""What no answer may hold: a stack, a path of this machine, a statement to the database."""

import re
from urllib.parse import urlencode

import schemathesis

LEAKS = re.compile(r"\n\s+at \S+ \(|node_modules|node:internal|\.ts:\d+|/(?:home|root|opt|usr|tmp|Users)/|SQLITE_|SqliteError|\bselect .* from \w+", re.S)


@schemathesis.hook
def filter_query(ctx, query):
    # Node itself turns away an address of more than 16 kB, before the server sees it.
    return len(urlencode(query or {})) < 12_000


@schemathesis.check
def no_leak(ctx, response, case):
    found = LEAKS.search(response.content.decode("utf-8", "replace"))
    sent = str(case.body) + str(case.query) + str(case.path_parameters)
    if found is not None and found.group(0) not in sent:
        raise AssertionError(f"the answer tells of the inside: {found.group(0)!r}")
