"""Start-up stays light: what a command does not need is not imported."""

import subprocess
import sys

import pytest

HEAVY = (
    "sqlalchemy",
    "sqlmodel",
    "matplotlib",
    "networkx",
    "babel",
    "trafilatura",
    "py3langid",
    "numpy",
    "edtf",
)


def modules_after(code: str) -> set[str]:
    script = f"import sys\n{code}\nprint('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_help_loads_nothing_heavy() -> None:
    loaded = modules_after(
        "sys.argv = ['eventlog', '--help']\n"
        "from eventlog.cli.app import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass"
    )
    assert not loaded & set(HEAVY)
    assert not [name for name in loaded if name.startswith("eventlog.language.")]


@pytest.mark.parametrize("what", ["events", "claims", "figures", "actors", "articles"])
def test_query_loads_no_extraction(what: str, sample_database: str) -> None:
    loaded = modules_after(
        f"sys.argv = ['eventlog', 'query', {what!r}, '--database', {sample_database!r}, '--format', 'json']\n"
        "from eventlog.cli.app import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass"
    )
    rooms = ("eventlog.mentions", "eventlog.document", "eventlog.language", "eventlog.article")
    assert "sqlalchemy" in loaded
    assert not [name for name in loaded if name.startswith(rooms)]
    assert "matplotlib" not in loaded
