"""Parquet files, written by pyarrow, which is the extra `parquet`."""

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import TypeVar

import pyarrow as pa
import pyarrow.parquet as pq

from pipeline.exports.tables import Table, Value

R = TypeVar("R")
_AT_ONCE = 10_000


def write_parquet(table: Table[R], records: Iterable[R], path: Path) -> int:
    """Writes `records` to `path`, columns typed as text or whole numbers; returns their number.

    Dates stay text: they are as precise as the document that states them ("2024-05").
    """
    schema = pa.schema(
        [
            pa.field(
                column.name,
                pa.int64() if column.kind == "number" else pa.string(),
                metadata={"description": column.meaning},
            )
            for column in table.columns
        ]
    )
    count = 0
    with pq.ParquetWriter(path, schema, compression="zstd") as writer:
        for rows in _slices(iter(table.rows(records))):
            columns = [
                pa.array(values, field.type)
                for values, field in zip(zip(*rows, strict=True), schema, strict=True)
            ]
            writer.write_table(pa.Table.from_arrays(columns, schema=schema))
            count += len(rows)
    return count


def _slices(rows: Iterator[tuple[Value, ...]]) -> Iterator[list[tuple[Value, ...]]]:
    while some := list(islice(rows, _AT_ONCE)):
        yield some
