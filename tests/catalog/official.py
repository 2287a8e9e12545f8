"""A second, plain reading of the official files, for comparing single occupations cell by cell with the catalog.

Nothing of the builder is used here. What comes out are the publishers' own words and numbers; `None` is a cell that
the README of the data says is not used or not published, "#" a wage at or above the top code.
"""

import csv
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

Cells = dict[str, Any]
CODE = "O*NET-SOC Code"
YEARS = (2023, 2024, 2025)
WAGES = ("PCT10", "PCT25", "MEDIAN", "PCT75", "PCT90", "MEAN")
_SPELLED = {"water systems": "Water Systems"}
SHARES = {"RL": 12, "RW": 11, "PT": 9, "OJ": 9}


class Official:
    """The official files below one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._aggregates = dict(self._lines("bls/soc_detail_to_bls_aggregate.tsv"))
        self._sheets: dict[tuple[str, str], list[tuple[Any, ...]]] = {}

    def career(self, code: str) -> Cells:
        """Return everything the files say about one occupation."""
        return {
            "title": next(row["Title"] for row in self._table("Occupation Data.txt") if row[CODE] == code),
            "job_zone": next((int(row["Job Zone"]) for row in self._of("Job Zones.txt", code)), None),
            "interests": [
                float(row["Data Value"]) for row in self._of("Interests.txt", code) if row["Scale ID"] == "OI"
            ],
            "skills": self._requirements("Skills.txt", code),
            "knowledge": self._requirements("Knowledge.txt", code),
            "styles": self._styles(code),
            "values": {
                row["Element ID"]: [float(row["Data Value"]), row["Date"]]
                for row in self._of("Work Values.txt", code)
                if row["Scale ID"] == "EX"
            },
            "shares": self._shares(code),
            "related": [
                [row["Related O*NET-SOC Code"], row["Relatedness Tier"]]
                for row in sorted(self._of("Related Occupations.txt", code), key=lambda row: int(row["Index"]))
            ],
            "tools": self._tools(code),
            "bright": sorted(
                name.strip()
                for row in self._table("bright_outlook.tsv")
                if row["Code"] == code
                for name in row["Categories"].split(";")
            ),
            **self._labour(code),
            **self._places(code),
        }

    def _lines(self, name: str) -> list[list[str]]:
        text = (self._folder / name).read_text(encoding="utf-8")
        return [line.split("\t") for line in text.splitlines() if line]

    def _table(self, name: str) -> list[dict[str, str]]:
        heading, *rows = self._lines(f"onet/{name}")
        return [dict(zip(heading, row, strict=True)) for row in rows]

    def _of(self, name: str, code: str) -> list[dict[str, str]]:
        heading, *rows = self._lines(f"onet/{name}")
        return [dict(zip(heading, row, strict=True)) for row in rows if row[0] == code]

    def _requirements(self, name: str, code: str) -> dict[str, list[Any]]:
        found: dict[str, list[Any]] = {}
        for row in self._of(name, code):
            cells = found.setdefault(row["Element ID"], [None, None, row["Date"]])
            value = None if row["Recommend Suppress"] == "Y" else float(row["Data Value"])
            if row["Scale ID"] == "IM":
                cells[0] = value
            else:
                cells[1] = 0.0 if row["Not Relevant"] == "Y" else value
        return found

    def _styles(self, code: str) -> dict[str, list[Any]]:
        found: dict[str, list[Any]] = {}
        for row in self._of("Work Styles.txt", code):
            value = float(row["Data Value"])
            place = ("WI", "DR").index(row["Scale ID"])
            found.setdefault(row["Element ID"], [None, None])[place] = value if place == 0 else int(value) or None
        return found

    def _shares(self, code: str) -> dict[str, list[Any]]:
        found: dict[str, list[Any]] = {}
        for row in self._of("Education, Training, and Experience.txt", code):
            if row["Scale ID"] in SHARES:
                shares = found.setdefault(row["Scale ID"], [None] * SHARES[row["Scale ID"]])
                suppressed = row["Recommend Suppress"] == "Y"
                shares[int(row["Category"]) - 1] = None if suppressed else float(row["Data Value"])
        return found

    def _tools(self, code: str) -> list[list[str]]:
        rows = self._of("Technology Skills.txt", code)
        return sorted([row["Example"], row["Commodity Title"], row["Hot Technology"], row["In Demand"]] for row in rows)

    def _sheet(self, name: str, title: str) -> list[tuple[Any, ...]]:
        if (name, title) not in self._sheets:
            book = load_workbook(self._folder / name, read_only=True, data_only=True)
            self._sheets[name, title] = list(book[title].iter_rows(values_only=True))
            book.close()
        return self._sheets[name, title]

    def _rows(self, name: str, title: str, heading: int, column: str, values: tuple[str, ...]) -> list[Cells]:
        rows = self._sheet(name, title)
        names = [str(cell) for cell in rows[heading - 1]]
        place = next(number for number, cell in enumerate(names) if column in cell)
        return [dict(zip(names, row, strict=False)) for row in rows[heading:] if row[place] in values]

    def _labour(self, code: str) -> Cells:
        soc = code[:7]
        either = (soc, self._aggregates.get(soc, soc))
        wages: Cells = {}
        for year in YEARS:
            rows = self._rows(f"bls/national_M{year}_dl.xlsx", f"national_M{year}_dl", 1, "OCC_CODE", either)
            detailed = [row for row in rows if row["O_GROUP"] == "detailed"]
            for row in detailed[:1]:
                letter = "H" if str(row["HOURLY"]).upper() == "TRUE" else "A"
                cells = [row[f"{letter}_{name}"] for name in WAGES]
                figures = [None if cell == "*" else cell if cell == "#" else float(cell) for cell in cells]
                wages[str(year)] = ["hour" if letter == "H" else "year", row["TOT_EMP"], *figures]
        matrix = "National Employment Matrix code"
        outlook = self._rows("bls/occupation.xlsx", "Table 1.2", 2, matrix, either)
        entry = self._rows("bls/education.xlsx", "Table 5.4", 2, matrix, either)
        attained = self._rows("bls/education.xlsx", "Table 5.3", 2, matrix, either)
        columns = (
            "Employment, 2024",
            "Employment, 2034",
            "Employment change, percent, 2024–34",
            "Occupational openings, 2024–34 annual average",
        )
        return {
            "wages": wages,
            "outlook": [outlook[0][column] for column in columns] if outlook else None,
            "entry": list(entry[0].values())[2:5] if entry else None,
            "attained": [float(cell) for cell in list(attained[0].values())[2:9]] if attained else None,
        }

    def _places(self, code: str) -> Cells:
        soc = code[:7]
        either = (soc, self._aggregates.get(soc, soc))
        modern = self._rows("clusters/SOC_Career_Clusters_Crosswalk.xlsx", "SOC - CC - Sub-Clusters", 1, "SOC", either)
        with (self._folder / "clusters/All_Career_Clusters.csv").open(encoding="utf-8-sig", newline="") as file:
            classic = [row for row in csv.DictReader(file) if row["Code"] == code]
        programs = self._rows("programs/CIP2020_SOC2018_Crosswalk.xlsx", "CIP-SOC", 1, "SOC2018Code", (soc,))
        return {
            "modern": sorted(
                [row["Career Cluster"], _SPELLED.get(row["Sub-Cluster"], row["Sub-Cluster"])] for row in modern
            ),
            "classic": sorted(
                [cluster.strip(), pathway.strip()]
                for row in classic
                for cluster, pathway in zip(
                    row["Career Cluster"].split(";"), row["Career Pathway"].split(";"), strict=True
                )
            ),
            "programs": sorted(row["CIP2020Code"] for row in programs if row["CIP2020Code"] != "99.9999"),
        }
