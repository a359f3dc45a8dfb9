"""Run the command line in this process and see what it printed."""

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from eventlog.cli.app import main


@dataclass(frozen=True)
class Done:
    """What a run of the command line left behind."""

    status: int
    out: str
    err: str


Run = Callable[..., Done]


class _Bytes(io.TextIOWrapper):
    """Standard input made of bytes."""


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run ``eventlog`` with arguments; ``stdin`` gives bytes to standard input."""

    monkeypatch.delenv("EVENTLOG_DATABASE", raising=False)

    def run_command(*arguments: Any, stdin: bytes = b"") -> Done:
        monkeypatch.setattr(sys, "argv", ["eventlog", *map(str, arguments)])
        monkeypatch.setattr(sys, "stdin", _Bytes(io.BytesIO(stdin)))
        capsys.readouterr()
        status = 0
        try:
            main()
        except SystemExit as stop:
            status = int(stop.code or 0)
        printed = capsys.readouterr()
        return Done(status, printed.out, printed.err)

    return run_command
