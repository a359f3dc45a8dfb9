"""What every table's rows share: validation on construction, column types, constraints from vocabularies."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from enum import StrEnum
from math import isfinite
from typing import Annotated, Any, ClassVar, Self

from pydantic import AfterValidator, StringConstraints
from sqlalchemy import CheckConstraint, DateTime, Dialect, MetaData, Text, TypeDecorator
from sqlmodel import Field, SQLModel
from sqlmodel._compat import SQLModelConfig

from eventlog.edtf import parse_edtf
from eventlog.errors import InputError

__all__ = [
    "REFERRING_KINDS",
    "EdtfText",
    "Finite",
    "Row",
    "Sha256",
    "UtcMoment",
    "UtcTime",
    "bounds_faults",
    "link",
    "moment",
    "one_of",
    "string",
]

REFERRING_KINDS = ("claim", "figure", "report", "event")
"""What a relation may stand between."""


class UtcTime(TypeDecorator[datetime]):
    """An aware UTC moment: ISO text with ``Z`` in SQLite, which any tool reads, timestamptz elsewhere."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> Any:
        """Text where the database has no type of its own."""
        return dialect.type_descriptor(Text() if dialect.name == "sqlite" else DateTime(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        """To the database."""
        if value is None or dialect.name != "sqlite":
            return value
        return value.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """From the database."""
        del dialect
        if value is None or isinstance(value, datetime):
            return value.astimezone(UTC) if value else None
        return datetime.fromisoformat(value)


def _is_utc(value: datetime) -> datetime:
    if value.utcoffset() is None or value.utcoffset():
        raise ValueError("a moment is stored in UTC")
    return value


def _is_edtf(value: str) -> str:
    if value:
        try:
            parse_edtf(value)
        except InputError as error:
            raise ValueError(str(error)) from error
    return value


def _is_finite(value: float) -> float:
    if not isfinite(value):
        raise ValueError("a figure is a finite number")
    return value


Finite = Annotated[float, AfterValidator(_is_finite)]
UtcMoment = Annotated[datetime, AfterValidator(_is_utc)]
EdtfText = Annotated[str, AfterValidator(_is_edtf)]
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class Row(SQLModel):
    """One row of a table, checked when it is made.

    A ``table=True`` class of SQLModel takes anything in its constructor; here the constructor validates
    strictly (no silent conversion, no unknown column, no missing value) and then asks ``faults`` for what
    concerns several columns. Raises ValueError, of which pydantic's ValidationError is a child.
    """

    metadata: ClassVar[MetaData] = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    model_config = SQLModelConfig(extra="forbid", strict=True)

    def __init__(self, **values: Any) -> None:
        # The validator replaces __dict__, where SQLAlchemy keeps its own state of the instance.
        before = dict(self.__dict__)
        self.__pydantic_validator__.validate_python(values, self_instance=self)
        checked = dict(self.__dict__)
        self.__dict__.update(before)
        for name, value in checked.items():
            setattr(self, name, value)
        for fault in self.faults():
            raise ValueError(f"{type(self).__name__}: {fault}")

    @classmethod
    def model_validate(cls, obj: Any, **options: Any) -> Self:
        """The same as the constructor, from a mapping."""
        del options
        return cls(**dict(obj))

    def faults(self) -> Iterator[str]:
        """What is wrong between columns; nothing by default."""
        yield from ()

    def columns(self) -> dict[str, Any]:
        """Column name to value, words of a vocabulary as plain strings."""
        values = self.__dict__
        return {
            name: value.value if isinstance(value := values[name], StrEnum) else value
            for name in type(self).model_fields
        }


def string(default: Any = ..., **options: Any) -> Any:
    """A text column."""
    return Field(default, sa_type=Text, **options)


def link(target: str, *, index: bool = True, **options: Any) -> Any:
    """A foreign key that may be empty when a default is given."""
    return Field(foreign_key=target, index=index, **options)


def moment(default: Any = ..., **options: Any) -> Any:
    """A UTC moment."""
    return Field(default, sa_type=UtcTime, **options)


def one_of(column: str, words: type[StrEnum] | tuple[str, ...]) -> CheckConstraint:
    """The column holds one of these words."""
    listed = ", ".join(f"'{word}'" for word in words)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


def bounds_faults(values: Mapping[str, Any], *, edtf: str, earliest: str, latest: str) -> Iterator[str]:
    """Whether day bounds are those of the EDTF value beside them."""
    said = values[edtf]
    if not said:
        if values[earliest] or values[latest]:
            yield f"{earliest} or {latest} without {edtf}"
        return
    meant = parse_edtf(said)
    if (meant.earliest, meant.latest) != (values[earliest], values[latest]):
        yield f"{earliest} and {latest} are not the bounds of {said}"
