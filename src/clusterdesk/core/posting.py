"""Which words of a job posting name a skill or a technology of a career.

Word by word: "listening" is not found in "glistening", a plural stands for its singular, and a hyphen for a space. How
a word is written counts only for names: "Excel" is a program and "excel" is not.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from unicodedata import normalize

_TOKEN = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+(?:\+\+|#)?")
"""A word: letters with their accents, digits, and what belongs to "C++" and "C#"."""
_GAP = re.compile(r"[^\S\n]*\n?[^\S\n]*|\s?[-‐‑–/]\s?|\.")
"""What may stand between two words of one name: space, one line break, a hyphen, a slash, the dot of "Node.js"."""
_HYPHENS = "-‐‑"
_MAKERS = ("Microsoft", "Adobe", "Google", "Oracle", "IBM", "Apple", "Autodesk", "Intuit", "Atlassian", "The MathWorks")
"""Makers whose programs are often named without them: "Excel" for "Microsoft Excel"."""
_ORDINARY = frozenset({"access", "dynamics", "exchange", "notes", "office", "project", "publisher", "teams", "word"})
"""Programs that nobody could tell from the ordinary word without their maker's name."""
_SOFTWARE = " software"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Something a career asks for: what it is called, and the ways in which a posting may spell it.

    `names` are spellings whose capital letters count where they are one word: the first one, or all of "SQL".
    """

    label: str
    spellings: tuple[str, ...]
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a text, from `start` to before `end` (code points), that names something wanted."""

    start: int
    end: int
    label: str


def skill(name: str, plain_name: str) -> Wanted:
    """Return a skill or an area of knowledge, found by both of its names."""
    return Wanted(plain_name, (name, plain_name))


def technology(name: str) -> Wanted:
    """Return a technology as O*NET names it, found without "software", by its abbreviation, or without its maker.

    "Structured query language SQL" is found as all of it, as "SQL" and as "structured query language".
    """
    short = name.removesuffix(_SOFTWARE)
    # "Email software" is a kind of program: "email" is no name.
    spellings = [] if short == name else [name, short]
    names = [name]
    words = short.split()
    if len(words) > 2 and words[-1].isupper() and len(words[-1]) > 1:
        names += [" ".join(words[:-1]), words[-1]]
    for maker in _MAKERS:
        product = short.removeprefix(f"{maker} ")
        if product != short and product.casefold() not in _ORDINARY:
            names.append(product)
    return Wanted(name, tuple(spellings), tuple(names))


def marks(text: str, wanted: Iterable[Wanted]) -> tuple[Mark, ...]:
    """Return where a text names something wanted, from its beginning to its end; of two that overlap the longer one."""
    index = _index(wanted)
    # One more than the longest name has: a hyphen may divide one of its words.
    longest = max(map(len, index), default=0) + 1
    words = list(_TOKEN.finditer(text))
    keys = [_key(word.group()) for word in words]
    found: list[Mark] = []
    at = 0
    while at < len(words):
        reach = _reach(text, words, at, longest)
        mark, used = _best(text, words[at : at + reach], keys[at : at + reach], index)
        if mark is not None:
            found.append(mark)
        at += used
    return tuple(found)


def asked_for(found: Iterable[Mark]) -> tuple[str, ...]:
    """Return what is named, each once, in the order of the text."""
    return tuple(dict.fromkeys(mark.label for mark in found))


@dataclass(frozen=True, slots=True)
class _Spelling:
    """One way to spell something: `exact` is how its only word must begin, or all of it where it is an abbreviation."""

    label: str
    exact: str = ""

    def fits(self, written: str) -> bool:
        if len(self.exact) > 1:
            return written == self.exact
        return written.startswith(self.exact)


def _index(wanted: Iterable[Wanted]) -> Mapping[tuple[str, ...], list[_Spelling]]:
    index: dict[tuple[str, ...], list[_Spelling]] = {}
    for one in wanted:
        for spelling in (*one.spellings, *one.names):
            words = [word.group() for word in _TOKEN.finditer(spelling)]
            # A name of one letter, such as the language C, could be anything.
            if sum(map(len, words)) < 2:
                continue
            entry = _Spelling(one.label, _exact(words) if spelling in one.names else "")
            index.setdefault(tuple(map(_key, words)), []).append(entry)
            if any(hyphen in spelling for hyphen in _HYPHENS):
                index.setdefault((_key("".join(words)),), []).append(_Spelling(one.label))
    return index


def _exact(words: Sequence[str]) -> str:
    if len(words) > 1 or not words[0][0].isupper():
        return ""
    return words[0] if words[0].isupper() else words[0][0]


def _reach(text: str, words: Sequence[re.Match[str]], at: int, most: int) -> int:
    """Return how many words from here on stand together as the words of one name do."""
    reach = 1
    while reach < most and at + reach < len(words):
        gap = text[words[at + reach - 1].end() : words[at + reach].start()]
        if not _GAP.fullmatch(gap):
            break
        reach += 1
    return reach


def _best(
    text: str,
    words: Sequence[re.Match[str]],
    keys: Sequence[str],
    index: Mapping[tuple[str, ...], list[_Spelling]],
) -> tuple[Mark | None, int]:
    """Return the longest name that begins with the first word, and how many words to go on by."""
    for count in range(len(words), 0, -1):
        start, end = words[0].start(), words[count - 1].end()
        for key in _ways(text[start:end], keys[:count]):
            for spelling in index.get(key, ()):
                if spelling.fits(text[start:end]):
                    return Mark(start, end, spelling.label), count
    return None, 1


def _ways(written: str, keys: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield the words as they stand, and what a hyphen holds together as one word ("e-mail")."""
    yield tuple(keys)
    if len(keys) > 1 and any(hyphen in written for hyphen in _HYPHENS) and not any(map(str.isspace, written)):
        yield ("".join(keys),)


def _key(word: str) -> str:
    """Return a word without case and accents, in the singular, as far as its ending tells in English and Spanish."""
    plain = "".join(sign for sign in normalize("NFKD", word).casefold() if not "\u0300" <= sign <= "\u036f")
    if len(plain) < 4 or not plain.endswith("s") or plain.endswith(("ss", "us", "is")):
        return plain
    if plain.endswith("ies"):
        return f"{plain[:-3]}y"
    if plain.endswith(("ches", "shes", "xes", "zes", "sses", "ciones", "siones", "dades")):
        return plain[:-2]
    return plain[:-1]
