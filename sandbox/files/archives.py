"""Reading zips that anybody may have made: of bounded size, in a bounded time."""

from __future__ import annotations

import struct
import zipfile
import zlib
from io import BytesIO

from sandbox.sentences import Refusal, refuse

#: The longest directory of an archive, in bytes: that of some 20,000 files.
_LONGEST_DIRECTORY = 2_000_000

#: How files in an archive may be packed. LZMA takes as much memory as a file asks for.
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)

_ENCRYPTED = 0x1

#: The last record of an archive, which ends in a comment; and that of archives above 4 GB.
_END, _END_LENGTH, _LONGEST_COMMENT = b"PK\5\6", 22, 65_535
_LARGE = b"PK\6\7"


def open_archive(content: bytes, name: str) -> zipfile.ZipFile:
    """Return a zip to be read by `read_entry`; `name` is what a refusal calls it."""
    _check_directory(content, name)
    try:
        return zipfile.ZipFile(BytesIO(content))
    # Its directory may hold anything, and the module looks at little of it first.
    except (zipfile.BadZipFile, ValueError, NotImplementedError, struct.error, OSError):
        raise damaged(name) from None


def read_entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, longest: int, name: str) -> bytes:
    """Return at most `longest` bytes of a file in a zip.

    Raises Refusal for one that is damaged, or packed in a way that is not read.
    """
    if entry.flag_bits & _ENCRYPTED:
        raise refuse("{file} is protected by a password; unpack it first.", file=name)
    if entry.compress_type not in _METHODS:
        raise refuse(
            "{file} is packed in a way that Covenant does not read; unpack it, and pack it as an"
            " ordinary zip.",
            file=name,
        )
    try:
        with archive.open(entry) as file:
            return file.read(longest)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        ValueError,
        NotImplementedError,
        RuntimeError,
        struct.error,
        OSError,
    ):
        raise damaged(name) from None


def damaged(name: str) -> Refusal:
    """Return the refusal of a packed file that cannot be unpacked."""
    return refuse(
        "{file} is a packed file that is damaged or cut short; download it again.", file=name
    )


def _check_directory(content: bytes, name: str) -> None:
    """Refuse an archive whose directory would fill the memory; it is read as a whole."""
    at = content.rfind(_END, max(0, len(content) - _END_LENGTH - _LONGEST_COMMENT))
    if at < 0 or at + _END_LENGTH > len(content):
        raise damaged(name)
    (length,) = struct.unpack_from("<L", content, at + 12)
    if length > _LONGEST_DIRECTORY or content.find(_LARGE, max(0, at - 20), at) >= 0:
        raise refuse("{file} holds too many files to be read.", file=name)
