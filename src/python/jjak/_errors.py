"""The exceptions of jjak: every error of the library has a code, and the place where it happened."""

from __future__ import annotations

import errno


class Error(Exception):
    """Something that jjak could not do. str() is the whole message, with its place.

    code: stable name for programs: "not_found", "bad_gzip", "no_article" ...
    file: the path as it was given, or the address; "" when no file is concerned
    other_file: of a problem between two files; else ""
    detail: particulars of the message; never a whole sentence
    line: 1-based line of the file, or None
    byte: 0-based offset in the file, or None
    """

    code: str
    file: str
    detail: str
    line: int | None
    byte: int | None
    other_file: str

    def __init__(self, message: str, code: str = "", file: str = "", detail: str = "", line: int | None = None,
                 byte: int | None = None, other_file: str = "") -> None:
        super().__init__(message)
        self._message = message
        self.code, self.file, self.detail = code, file, detail
        self.line, self.byte, self.other_file = line, byte, other_file

    def __str__(self) -> str:
        return self._message

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self._message, self.code, self.file, self.detail, self.line, self.byte, self.other_file)


class FileError(Error, OSError):
    """A file could not be opened, read or written. Also an OSError, with `errno` and `filename`."""

    def __init__(self, message: str, code: str = "", file: str = "", detail: str = "", line: int | None = None,
                 byte: int | None = None, other_file: str = "") -> None:
        super().__init__(message, code, file, detail, line, byte, other_file)
        self.errno = NUMBERS.get(code, errno.EIO)
        self.strerror = message
        self.filename = file or None


class FileMissing(FileError, FileNotFoundError):
    """not_found. Also a FileNotFoundError."""


class FileDenied(FileError, PermissionError):
    """permission_denied, read_only. Also a PermissionError."""


class OptionError(Error, ValueError):
    """option_value: an argument is out of its range. Also a ValueError."""


class Skipped(UserWarning):
    """The warning about something that was left out, or doubted, while the work went on."""


NUMBERS = {
    "not_found": errno.ENOENT,
    "permission_denied": errno.EACCES,
    "read_only": errno.EROFS,
    "not_a_file": errno.EISDIR,
    "not_a_folder": errno.ENOTDIR,
    "no_space": errno.ENOSPC,
    "already_exists": errno.EEXIST,
    "read_failed": errno.EIO,
    "write_failed": errno.EIO,
}
CLASSES: dict[str, type[Error]] = {
    **dict.fromkeys(NUMBERS, FileError),
    "not_found": FileMissing,
    "permission_denied": FileDenied,
    "read_only": FileDenied,
    "option_value": OptionError,
}


def exception_of(code: str, message: str, file: str, detail: str, line: int | None, byte: int | None,
                 other_file: str) -> Error:
    """The exception for an error of the library. The extension module calls it."""
    return CLASSES.get(code, Error)(message, code, file, detail, line, byte, other_file)
