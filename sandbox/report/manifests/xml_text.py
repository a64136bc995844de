"""Characters that XML 1.0, and so SVG, Word and network files, cannot hold."""

from __future__ import annotations

import re

#: Controls, halves of characters, and two that stand for none.
NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def xml_text(text: object) -> str:
    """Return text with the mark for an unknown character in their place."""
    return NOT_IN_XML.sub("\ufffd", str(text))
