"""How answers are laid out on a terminal."""

from __future__ import annotations


def test_no_line_is_longer_than_the_terminal(printed, monkeypatch):
    for columns in (60, 80, 100):
        monkeypatch.setenv("COLUMNS", str(columns))
        for arguments in (
            ("judge", "league@1935"),
            ("threat", "league@1935", "--aggressor", "ITA", "--victim", "ETH"),
            ("compare", "league@1935", "ideal@1935"),
        ):
            assert max(map(len, printed(*arguments).splitlines())) <= columns, arguments
