"""The desktop entry by which a double click on a `.treaty` file opens Covenant.

With it go the file type and the icon, by the freedesktop.org specifications, in the user's own
data folder, where Linux desktops look for them.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib import resources
from pathlib import Path

from sandbox.files.writing import cause_of, errors_as_refusals, save
from sandbox.sentences import Sentence, refuse, say
from sandbox.treaty.file import SUFFIX

MIME_TYPE = "application/x-covenant-treaty"

_ENTRY_FILE = "applications/covenant.desktop"
_TYPE_FILE = "mime/packages/covenant.xml"
_ICON_FILE = "icons/hicolor/scalable/apps/covenant.svg"

_ENTRY = """\
[Desktop Entry]
Type=Application
Name=Covenant
GenericName=Collective security sandbox
GenericName[fr]=Atelier de sécurité collective
Comment=Draft a security arrangement and test it
Comment[fr]=Concevoir un système de sécurité et le mettre à l'épreuve
Exec={command} %f
Icon=covenant
Terminal=false
Categories=Education;Science;
MimeType={mime};
StartupWMClass=covenant
"""

_TYPE = """\
<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{mime}">
    <comment>Covenant treaty</comment>
    <comment xml:lang="fr">Traité Covenant</comment>
    <sub-class-of type="application/json"/>
    <glob pattern="*{suffix}"/>
    <icon name="covenant"/>
  </mime-type>
</mime-info>
"""


def register() -> Sentence:
    """Write the files and have the desktop read them; return what to tell the user.

    Raises Refusal on other systems than Linux, and where the files cannot be written.
    """
    files = {
        _ENTRY_FILE: _ENTRY.format(command=_command(), mime=MIME_TYPE),
        _TYPE_FILE: _TYPE.format(mime=MIME_TYPE, suffix=SUFFIX),
        _ICON_FILE: _icon(),
    }
    folder = _data_folder()
    for name, text in files.items():
        path = folder / name
        with errors_as_refusals(path):
            path.parent.mkdir(parents=True, exist_ok=True)
        save({path: text.encode()})
    _tell_desktop(folder)
    return say("A double click on a {suffix} file now opens Covenant.", suffix=SUFFIX)


def unregister() -> Sentence:
    """Remove what `register` wrote; return what to tell the user. Raises Refusal likewise."""
    folder = _data_folder()
    for name in (_ENTRY_FILE, _TYPE_FILE, _ICON_FILE):
        path = folder / name
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise refuse(
                "{file} cannot be removed: {cause}.", file=path, cause=cause_of(error)
            ) from None
    _tell_desktop(folder)
    return say("A double click on a {suffix} file no longer opens Covenant.", suffix=SUFFIX)


def _data_folder() -> Path:
    if sys.platform != "linux":
        raise refuse(
            "Covenant registers {suffix} files on Linux only; here, choose Covenant in the"
            " system's own “Open with”.",
            suffix=SUFFIX,
        )
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def _command() -> str:
    """Return the command that starts this very Covenant, as a desktop entry quotes it."""
    script = Path(sys.executable).with_name("covenant")
    words = [str(script)] if script.exists() else [sys.executable, "-m", "ui"]
    return " ".join(map(_quoted, words))


def _quoted(word: str) -> str:
    for special in ("\\", '"', "`", "$"):
        word = word.replace(special, "\\" + special)
    # A backslash is read twice: as part of a string, and as part of a quoted word.
    return '"' + word.replace("\\", "\\\\").replace("%", "%%") + '"'


def _icon() -> str:
    return resources.files("resources").joinpath("icons", "covenant.svg").read_text("utf-8")


def _tell_desktop(folder: Path) -> None:
    """Have the caches of file types rebuilt; a desktop without these programs reads the files."""
    for program, place in (
        ("update-mime-database", "mime"),
        ("update-desktop-database", "applications"),
    ):
        found = shutil.which(program)
        if found is not None and (folder / place).is_dir():
            subprocess.run([found, str(folder / place)], capture_output=True, check=False)
