"""Commands within this process."""

from __future__ import annotations

import pytest

from sandbox import cli


def no_picture(chart, path):
    raise AssertionError("no picture was asked for")


def run(*arguments: str, draw=no_picture) -> int:
    return cli.main(arguments, draw, no_picture)


@pytest.fixture
def printed(capsys):
    """Run a command that succeeds, and return what it prints."""

    def printed(*arguments: str, draw=no_picture) -> str:
        assert run(*arguments, draw=draw) == 0
        return capsys.readouterr().out

    return printed
