"""The code of a recovery sheet: the 32 bytes of a key in 13 groups of 5 characters that a person can copy by hand.

The characters are those of Crockford's Base 32 (https://www.crockford.com/base32.html), which have no I, L, O and U;
read back, I and L are taken for 1 and O for 0. The last character of each group checks the group: it is the sum in the
field of 32 elements of the four characters and the number of the group, each times a weight of its own. So one wrong
character, two that changed places and two groups that changed places are always noticed, and the group is named.
"""

from clusterdesk.core.errors import BadInput
from clusterdesk.core.words import QT_TRANSLATE_NOOP

KEY_BYTES = 32
GROUPS = 13
GROUP_LENGTH = 5

_CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans("ILO", "110")
_BITS = 5
_FIELD = 0b100101
"""x^5 + x^2 + 1, which makes a field of the 32 numbers of five bits."""
_WEIGHTS = (3, 5, 7, 9, 11)
"""Any five numbers of the field that are not 0, not 1 and not alike."""
_SPARE = GROUPS * (GROUP_LENGTH - 1) * _BITS - KEY_BYTES * 8
"""Bits of the last group that no byte needs; they are 0."""


def groups_of(key: bytes) -> tuple[str, ...]:
    """Return the groups of the code of a key."""
    number = int.from_bytes(key, "big") << _SPARE
    values = [number >> shift & 31 for shift in range((GROUPS * (GROUP_LENGTH - 1) - 1) * _BITS, -1, -_BITS)]
    parts = [values[at : at + GROUP_LENGTH - 1] for at in range(0, len(values), GROUP_LENGTH - 1)]
    return tuple(
        "".join(_CHARACTERS[value] for value in (*part, _check(number, part))) for number, part in enumerate(parts)
    )


def key_of(code: str) -> bytes:
    """Return the key that a code stands for, however it was typed: capitals, spaces and hyphens make no difference.

    Raises:
        BadInput: it has not the right length, or a group of it, which is named, has a mistake.
    """
    typed = "".join(character for character in code.upper() if character.isalnum()).translate(_READ_AS)
    if len(typed) != GROUPS * GROUP_LENGTH:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The code has {wanted} characters; {found} were typed."),
            wanted=GROUPS * GROUP_LENGTH,
            found=len(typed),
        )
    number = 0
    for at in range(GROUPS):
        values = [_CHARACTERS.find(character) for character in typed[at * GROUP_LENGTH : (at + 1) * GROUP_LENGTH]]
        *part, check = values
        if min(values) < 0 or _check(at, part) != check:
            raise _wrong(at)
        for value in part:
            number = number << _BITS | value
    if number & (1 << _SPARE) - 1:
        raise _wrong(GROUPS - 1)
    return (number >> _SPARE).to_bytes(KEY_BYTES, "big")


def _wrong(group: int) -> BadInput:
    text = QT_TRANSLATE_NOOP("errors", "Group {number} of the code has a mistake.")
    return BadInput(text, number=group + 1)


def _check(group: int, part: list[int]) -> int:
    total = 0
    for weight, value in zip(_WEIGHTS, (*part, group), strict=True):
        total ^= _times(weight, value)
    return total


def _times(one: int, other: int) -> int:
    """Multiply in the field: as polynomials whose coefficients are bits."""
    product = 0
    while other:
        if other & 1:
            product ^= one
        one <<= 1
        if one > 31:
            one ^= _FIELD
        other >>= 1
    return product
