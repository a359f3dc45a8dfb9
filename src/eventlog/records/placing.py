"""Which known number (of an event, of an actor) each group of items has when the groups are made anew.

Groups are a function of what is stored; numbers are what people cite. So a group keeps the number that most
of its items have, a group that was parted from another gets back the number that its items had before, and
a number that no group keeps leads to the group where most of its items went.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

__all__ = ["Placing", "place"]


@dataclass(frozen=True, slots=True)
class Placing:
    """``numbers``: that of each group, in their order; ``left``.

    A number given up, and the one it leads to.
    """

    numbers: tuple[int, ...]
    left: Mapping[int, int]


def place(
    groups: Sequence[Sequence[int]],
    *,
    held: Mapping[int, int],
    former: Mapping[int, Sequence[int]],
    fresh: Iterator[int],
) -> Placing:
    """Numbers for groups of items.

    ``held`` is the number that an item has now (none for a new one), ``former`` those that it had before and
    nobody has now, the latest first; ``fresh`` gives unused ones. Most items first; where equal the lower
    number, then the earlier group.
    """
    group_of = {item: at for at, group in enumerate(groups) for item in group}
    shared = Counter((group_of[item], number) for item, number in held.items() if item in group_of)
    ordered = sorted(shared, key=lambda pair: (-shared[pair], pair[1], pair[0]))
    numbers: dict[int, int] = {}
    taken: set[int] = set()
    earlier = [
        (at, number) for at, group in enumerate(groups) for item in group for number in former.get(item, ())
    ]
    for at, number in (*ordered, *earlier):
        if at not in numbers and number not in taken:
            numbers[at] = number
            taken.add(number)
    for at in range(len(groups)):
        if at not in numbers:
            numbers[at] = next(fresh)
    left: dict[int, int] = {}
    for at, number in ordered:
        if number not in taken:
            left.setdefault(number, numbers[at])
    return Placing(tuple(numbers[at] for at in range(len(groups))), left)
