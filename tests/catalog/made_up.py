"""A small made-up release with the shape and the traps of the official files, for the tests of the builder.

Nothing in it is official: occupations, figures and names are invented; file names and headings are the publishers'.
"""

import csv
from io import StringIO
from pathlib import Path

from openpyxl import Workbook

from tests.catalog import made_up_facts

CODE = "O*NET-SOC Code"
OEWS = "bls/national_M2025_dl.xlsx"
OEWS_SHEET = "national_M2025_dl"
EP, EP_SHEET = "bls/occupation.xlsx", "Table 1.2"
EDUCATION, EDUCATION_SHEET, ATTAINED_SHEET = "bls/education.xlsx", "Table 5.4", "Table 5.3"
CROSSWALK, CROSSWALK_SHEET = "clusters/SOC_Career_Clusters_Crosswalk.xlsx", "SOC - CC - Sub-Clusters"

OCCUPATIONS = {
    "11-1011.00": "Lighthouse Keepers",
    "11-1011.01": "Lighthouse Lamp Tuners",
    "13-1021.00": "Kite Testers",
    "13-1022.00": "Kite Menders",
    "27-2011.00": "Street Jugglers",
    "29-1141.00": "Dragon Nurses",
    "31-9099.00": "Dragon Helpers, All Other",
    "33-1011.00": "Cave Wardens",
    "35-1011.00": "Cloud Bakers",
    "39-9099.00": "Odd Jobs, All Other",
    "55-1011.00": "Parade Officers",
}
RATED = ("11-1011.00", "11-1011.01", "13-1021.00", "27-2011.00", "29-1141.00", "33-1011.00")
AREAS = ("Realistic", "Investigative", "Artistic", "Social", "Enterprising", "Conventional")

Cells = list[list[object]]


class MadeUp:
    """The files as lists of rows, the heading first, so that a test can spoil one cell before they are written."""

    def __init__(self) -> None:
        self.texts = {"onet/Read Me.txt": "O*NET 40.1 Database\nDecember 2025 Release\n-----\n"}
        self.tables: dict[str, list[list[str]]] = {**_onet(), **_frames(), **made_up_facts.onet(RATED)}
        self.books: dict[str, dict[str, Cells]] = {**_books(), **made_up_facts.books()}
        self.content: dict[str, list[list[str]]] = {**_content(), **_questions(), **made_up_facts.content()}

    def table(self, name: str) -> list[list[str]]:
        """Return the rows of a text file, official or ours."""
        return self.tables[name] if name in self.tables else self.content[name]

    def spoil(self, name: str, row: int, column: str, value: str) -> None:
        """Change one cell of a text file; rows count from 1, the heading included."""
        rows = self.table(name)
        rows[row - 1][rows[0].index(column)] = value

    def spoil_sheet(self, name: str, sheet: str, row: int, column: str, value: object, heading: int = 1) -> None:
        """Change one cell of a worksheet."""
        rows = self.books[name][sheet]
        rows[row - 1][rows[heading - 1].index(column)] = value

    def write(self, folder: Path) -> tuple[Path, Path]:
        """Write all files; returns the folder of the official ones and that of ours."""
        sources, content = folder / "sources", folder / "content"
        for name, text in self.texts.items():
            _put(sources / name, text)
        for name, rows in self.tables.items():
            _put(sources / name, _csv(rows) if name.endswith(".csv") else _tsv(rows, "\r\n"))
        for name, sheets in self.books.items():
            book = Workbook()
            book.remove(book.worksheets[0])
            for title, cells in sheets.items():
                sheet = book.create_sheet(title)
                for row in cells:
                    sheet.append(row)
            (sources / name).parent.mkdir(parents=True, exist_ok=True)
            book.save(sources / name)
        for name, rows in self.content.items():
            _put(content / name, _tsv(rows, "\n"))
        return sources, content


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())


def _tsv(rows: list[list[str]], end: str) -> str:
    return "".join("\t".join(row) + end for row in rows)


def _csv(rows: list[list[str]]) -> str:
    text = StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue()


def _onet() -> dict[str, list[list[str]]]:
    interests = [[CODE, "Element ID", "Element Name", "Scale ID", "Data Value", "Date", "Domain Source"]]
    for number, code in enumerate(RATED):
        for place, name in enumerate(AREAS):
            value = f"{1 + (number + place) % 6 + 0.25:.2f}"
            interests.append([code, f"1.B.1.{'abcdef'[place]}", name, "OI", value, "02/2026", "Expert"])
        interests.append([code, "1.B.1.g", "First Interest High-Point", "IH", "5.00", "02/2026", "Expert"])
    alternate = [[CODE, "Alternate Title", "Short Title", "Source(s)"]]
    alternate += [
        ["11-1011.00", "Beacon Boss", "n/a", "10"],
        ["11-1011.00", "Lighthouse Keeper", "n/a", "08"],
        ["11-1011.00", "Lamp Warden (LW)", "LW", "08,10"],
        ["11-1011.00", "Night Watch", "n/a", "08"],
        ["27-2011.00", "Ball Artist", "n/a", "08"],
        ["29-1141.00", "Dragon Carer", "n/a", "08"],
        ["31-9099.00", "Beacon Boss", "n/a", "08"],
    ]
    reported = [[CODE, "Reported Job Title", "Shown in My Next Move"]]
    reported += [["11-1011.00", "Night Watch", "N"], ["11-1011.00", "Beacon Boss", "Y"]]
    bright = [["Code", "Occupation", "Categories"]]
    bright += [
        ["11-1011.00", OCCUPATIONS["11-1011.00"], "Rapid Growth; Numerous Job Openings"],
        ["29-1141.00", OCCUPATIONS["29-1141.00"], "New and Emerging"],
    ]
    zones = [[CODE, "Job Zone", "Date", "Domain Source"]]
    zones += [[code, str(place % 5 + 1), "08/2023", "Analyst"] for place, code in enumerate(RATED)]
    return {
        "onet/Occupation Data.txt": [[CODE, "Title", "Description"], *([*entry, ""] for entry in OCCUPATIONS.items())],
        "onet/Interests.txt": interests,
        "onet/Job Zones.txt": zones,
        "onet/Alternate Titles.txt": alternate,
        "onet/Sample of Reported Titles.txt": reported,
        "onet/bright_outlook.tsv": bright,
    }


def _frames() -> dict[str, list[list[str]]]:
    parts = [["Grouping", "Career Cluster", "Cross-cutting", "Sub-Cluster", "SOC codes", "CIP codes"]]
    parts += [
        ["Bright Things", "Lights & Kites", "no", "water systems", "2", "0"],
        ["Bright Things", "Lights & Kites", "no", "Sky Toys", "1", "0"],
        ["Bright Things", "Lights & Kites", "no", "Empty Skies", "0", "0"],
        ["Loud Things", "Shows", "yes", "Street Shows", "4", "0"],
        ["Loud Things", "Shows", "yes", "Parades", "1", "0"],
    ]
    classic = [["Career Cluster", "Career Pathway", "Code", "Occupation"]]
    classic += [
        ["Old Lights", "Lamps", "11-1011.00", "Lighthouse Keepers"],
        ["Old Lights; Old Shows; Old Lights", "Kites, Strings; Acts; Lamps", "13-1021.00", "Kite Testers"],
        ["Old Shows", "Acts", "27-2011.00", "Street Jugglers"],
        ["Old Shows", "Marches", "55-1011.00", "Parade Officers"],
    ]
    return {
        "bls/soc_detail_to_bls_aggregate.tsv": [
            ["detail_soc", "bls_oews_ep_advancecte_soc"],
            ["13-1021", "13-1020"],
            ["13-1022", "13-1020"],
        ],
        "clusters/framework_groupings_clusters_subclusters.tsv": parts,
        "clusters/All_Career_Clusters.csv": classic,
    }


def _wage_row(
    code: str, group: str, hourly: str, employment: object, hour: list[object], year: list[object]
) -> list[object]:
    return ["99", code, code, group, employment, *hour, *year, "", hourly]


def _books() -> dict[str, dict[str, Cells]]:
    percentiles = ["MEAN", "PCT10", "PCT25", "MEDIAN", "PCT75", "PCT90"]
    heading: list[object] = ["AREA", "OCC_CODE", "OCC_TITLE", "O_GROUP", "TOT_EMP"]
    heading += [f"{unit}_{name}" for unit in "HA" for name in percentiles] + ["ANNUAL", "HOURLY"]
    stars: list[object] = ["*"] * 6
    wages: Cells = [
        heading,
        _wage_row("00-0000", "total", "", 999, [1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1]),
        _wage_row("11-1011", "detailed", "", 1000, stars, [52000, 30000, 40000, 50000, 60000, 70000]),
        _wage_row("13-1020", "detailed", "", 3000, stars, [41000, 20000, 30000, 40000, 50000, 60000]),
        _wage_row("27-2011", "detailed", "TRUE", 500, [25.5, 10, 15.25, 20.5, 30, 45], stars),
        _wage_row("29-1141", "detailed", "", 2500, stars, [90000, 50000, 70000, 80000, 95000, "#"]),
        _wage_row("31-9099", "detailed", "", "**", stars, ["*", 20000, 22000, 24000, 26000, "*"]),
    ]
    notes: Cells = [
        ["May 2025"],
        ["#  = indicates a wage equal to or greater than $115.00 per hour or $239,200 per year "],
    ]
    outlook: Cells = [
        ["Table 1.2 Occupational projections (Employment in thousands)"],
        [
            "2024 National Employment Matrix title",
            "2024 National Employment Matrix code",
            "Occupation type",
            "Employment, 2024",
            "Employment, 2034",
            "Employment change, percent, 2024–34",
            "Occupational openings, 2024–34 annual average",
        ],
        ["Total", "00-0000", "Summary", 100.0, 110.0, 10.0, 20.0],
        ["Keepers", "11-1011", "Line item", 1.1, 1.2, 9.1, 0.1],
        ["Kites", "13-1020", "Line item", 3, 2.4, -20.0, 0.3],
        ["Jugglers", "27-2011", "Line item", 0.6, 0.6, 0, 0.2],
        ["Nurses", "29-1141", "Line item", 2.3, 4.6, 100.0, 0.7],
        ["Helpers", "31-9099", "Line item", 0.4, 0.5, 25, "—"],
        ["Wardens", "33-1011", "Line item", 0.2, 0.1, -50.0, 0.1],
        ["Footnotes:", None, None, None, None, None, None],
    ]
    education: Cells = [
        ["Table 5.4 Education and training assignments"],
        [
            "title",
            "2024 National Employment Matrix code",
            "Typical education needed for entry",
            "Work experience in a related occupation",
            "Typical on-the-job training needed to attain competency in the occupation",
        ],
        ["Keepers", "11-1011", "High school diploma or equivalent", "None", "Apprenticeship"],
        ["Kites", "13-1020", "Bachelor's degree", "Less than 5 years", "None"],
        ["Jugglers", "27-2011", "No formal educational credential", "None", "Long-term on-the-job training"],
        ["Nurses", "29-1141", "Doctoral or professional degree", "5 years or more", "Internship/residency"],
        ["Helpers", "31-9099", "—", "—", "—"],
        ["Note", None, None, None, None],
    ]
    attained: Cells = [
        ["Table 5.3 Educational attainment for workers 25 years and older, 2022–23 (Percent)"],
        ["title", "2024 National Employment Matrix code", *made_up_facts.LEVELS],
        ["Total", "00-0000", *([14.3] * 7)],
        ["Keepers", "11-1011", 1.5, 50, 20.5, 10, 10, 5, 3],
        ["Kites", "13-1020", 0, 0, 0, 0, 100, 0, 0],
        ["Footnotes:", None, *([None] * 7)],
    ]
    crosswalk: Cells = [
        ["SOC Code", "Occupation Title", "Career Cluster", "Sub-Cluster"],
        ["11-1011", "Keepers", "Lights & Kites", "Water Systems"],
        ["33-1011", "Wardens", "Lights & Kites", "water systems"],
        ["13-1020", "Kites", "Lights & Kites", "Sky Toys"],
        ["13-1020", "Kites", "Shows", "Street Shows"],
        ["27-2011", "Jugglers", "Shows", "Street Shows"],
        ["29-1141", "Nurses", "Shows", "Street Shows"],
        ["31-9099", "Helpers", "Shows", "Street Shows"],
        ["35-1011", "Bakers", "Shows", "Street Shows"],
        ["39-9099", "Odd", "Shows", "Street Shows"],
        ["55-1011", "Parade", "Shows", "Parades"],
    ]
    return {
        OEWS: {OEWS_SHEET: wages, "Field Descriptions": notes},
        EP: {"Index": [["contents"]], EP_SHEET: outlook},
        EDUCATION: {EDUCATION_SHEET: education, ATTAINED_SHEET: attained},
        CROSSWALK: {"Overview": [["about"]], CROSSWALK_SHEET: crosswalk},
    }


def _content() -> dict[str, list[list[str]]]:
    clusters = [["framework", "slug", "name", "grouping", "cross_cutting", "tagline", "description"]]
    clusters[0] += ["name_es", "tagline_es", "description_es"]
    for framework, slug, name, grouping, cross in (
        ("2024", "lights-kites", "Lights & Kites", "Bright Things", "no"),
        ("2024", "shows", "Shows", "Loud Things", "yes"),
        ("classic", "old-lights", "Old Lights", "-", "no"),
        ("classic", "old-shows", "Old Shows", "-", "no"),
    ):
        spanish = {"Lights & Kites": "Luces y cometas", "Shows": "Espectáculos"}.get(name, f"Antes {name}")
        words = [f"{name} tagline", f"{name} description", spanish, f"{name} lema", f"{name} texto"]
        clusters.append([framework, slug, name, grouping, cross, *words])
    pathways = [["framework", "cluster_slug", "slug", "name", "description", "name_es", "description_es"]]
    for framework, cluster, slug, name in (
        ("2024", "lights-kites", "water-systems", "Water Systems"),
        ("2024", "lights-kites", "sky-toys", "Sky Toys"),
        ("2024", "lights-kites", "empty-skies", "Empty Skies"),
        ("2024", "shows", "street-shows", "Street Shows"),
        ("2024", "shows", "parades", "Parades"),
        ("classic", "old-lights", "lamps", "Lamps"),
        ("classic", "old-lights", "kites-strings", "Kites, Strings"),
        ("classic", "old-shows", "acts", "Acts"),
        ("classic", "old-shows", "marches", "Marches"),
        ("classic", "old-shows", "nobody", "Nobody"),
    ):
        pathways.append([framework, cluster, slug, name, f"About {name}", f"{name} (es)", f"Sobre {name}"])
    occupations = [["code", "summary", "do1", "do2", "do3", "title_es", "summary_es", "do1_es", "do2_es", "do3_es"]]
    spanish_titles = {"11-1011.00": "Guardianes y guardianas de faro", "29-1141.00": "Enfermería de dragones"}
    for code, title in OCCUPATIONS.items():
        english = [f"{title} work.", "Do one", "Do two", "Do three"]
        translated = [f"Trabajo de {code}.", "Hacer uno", "Hacer dos", "Hacer tres"]
        occupations.append([code, *english, spanish_titles.get(code, f"Oficio {code}"), *translated])
    return {
        "occupations.tsv": occupations,
        "frame/groupings.tsv": [
            ["name", "description", "name_es", "description_es"],
            ["Bright Things", "What shines", "Cosas brillantes", "Lo que brilla"],
            ["Loud Things", "What sounds", "Cosas ruidosas", "Lo que suena"],
        ],
        "frame/clusters.tsv": clusters,
        "frame/pathways.tsv": pathways,
    }


def _questions() -> dict[str, list[list[str]]]:
    fields = ["name", "plain_name", "short", "description", "high", "low"]
    areas = [["code", *fields, *(f"{field}_es" for field in fields)]]
    areas += [[code, *(f"{code} {field}" for field in areas[0][1:])] for code in "RIASEC"]
    items = [["id", "area", "text", "short_form", "level", "clusters", "order", "text_es"]]
    for place in range(1, 61):
        area = "RIASEC"[(place - 1) % 6]
        form = "yes" if place <= 30 else "no"
        items.append([f"q{place}", area, f"Ask {place}", form, "1", "shows", str(place), f"Preguntar {place}"])
    scales = [["scale", "value", "label", "label_es", "face"]]
    scales += [["interest5", str(value), f"Label {value}", f"Etiqueta {value}", "neutral"] for value in range(5)]
    for scale, count in (("topic4", 4), ("skill5", 5), ("value5", 5)):
        scales += [[scale, str(value), f"{scale} {value}", f"{scale} {value} (es)", "none"] for value in range(count)]
    templates = [["id", "kind", "title", "why_prompt", "steps", "title_es", "why_prompt_es", "steps_es"]]
    templates += [
        ["t2", "career", "Later", "Why?", "Go [1w] | Come back [12w]", "Luego", "¿Por qué?", "Ir [1w] | Volver [12w]"],
        ["t1", "skill", "Sooner", "Why not?", "Run [2w]", "Antes", "¿Por qué no?", "Correr [2w]"],
    ]
    return {
        "assess/interest_areas.tsv": areas,
        "assess/interest_items.tsv": items,
        "assess/response_scales.tsv": scales,
        "assess/result_texts.tsv": [["id", "text", "text_es"], ["flat", "All alike", "Todo igual"]],
        "assess/goal_templates.tsv": templates,
    }
