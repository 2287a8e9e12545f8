"""The further made-up files: ratings, technology, related occupations, programs, preparation, the other forms."""

CODE = "O*NET-SOC Code"
SKILLS, KNOWLEDGE, STYLES, VALUES = 35, 33, 21, 6
PROGRAMS, PROGRAMS_SHEET = "programs/CIP2020_SOC2018_Crosswalk.xlsx", "CIP-SOC"
CIP_CLUSTERS, CIP_CLUSTERS_SHEET = "clusters/CIP_Career_Clusters_Crosswalk.xlsx", "CIP - CC - Sub-Clusters"
LEVELS = (
    "Less than high school diploma",
    "High school diploma or equivalent",
    "Some college, no degree",
    "Associate's degree",
    "Bachelor's degree",
    "Master's degree",
    "Doctoral or professional degree",
)
CATEGORIES = {"RL": 12, "RW": 11, "PT": 9, "OJ": 9}

Cells = list[list[object]]
Table = list[list[str]]


def elements(letter: str, count: int) -> list[tuple[str, str]]:
    """Return ids and names of made-up elements."""
    return [(f"{letter}.{number}", f"{letter} element {number}") for number in range(1, count + 1)]


def onet(rated: tuple[str, ...]) -> dict[str, Table]:
    """Return the further O*NET files; every second occupation of `rated` has skills, knowledge, styles and shares."""
    codes = rated[::2]
    return {
        "onet/Skills.txt": _requirements(codes, elements("2.A", SKILLS)),
        "onet/Knowledge.txt": _requirements(codes, elements("2.C", KNOWLEDGE)),
        "onet/Work Styles.txt": _styles(codes),
        "onet/Work Values.txt": _values(codes),
        "onet/Education, Training, and Experience.txt": _shares(codes),
        "onet/Technology Skills.txt": [
            [CODE, "Example", "Commodity Code", "Commodity Title", "Hot Technology", "In Demand"],
            [rated[0], "Zeppelin Sheets", "1", "Spreadsheet software", "N", "N"],
            [rated[0], "Beam Office", "1", "Spreadsheet software", "Y", "N"],
            [rated[0], "Beam Office", "2", "Office suite software", "Y", "N"],
            [rated[0], "Lamp Logger", "3", "Data base software", "N", "Y"],
            [rated[2], "Beam Office", "1", "Spreadsheet software", "Y", "Y"],
        ],
        "onet/Related Occupations.txt": [
            [CODE, "Related O*NET-SOC Code", "Relatedness Tier", "Index"],
            [rated[0], rated[2], "Primary-Long", "2"],
            [rated[0], rated[1], "Primary-Short", "1"],
            [rated[0], rated[3], "Supplemental", "3"],
        ],
    }


def _requirements(codes: tuple[str, ...], named: list[tuple[str, str]]) -> Table:
    rows: Table = [
        [
            CODE,
            "Element ID",
            "Element Name",
            "Scale ID",
            "Data Value",
            "N",
            "Recommend Suppress",
            "Not Relevant",
            "Date",
        ]
    ]
    for code in codes:
        for number, (element, name) in enumerate(named):
            importance, level = 1 + number % 9 / 2, number % 13 / 2
            rows.append([code, element, name, "IM", f"{importance:.2f}", "8", "N", "", "08/2023"])
            rows.append([code, element, name, "LV", f"{level:.2f}", "8", "N", "N", "08/2023"])
    # The traps, in the first occupation: a suppressed importance, a suppressed level, one not relevant, and both.
    rows[1][6] = "Y"
    rows[4][6] = "Y"
    rows[6][7] = "Y"
    rows[8][6] = rows[8][7] = "Y"
    rows[9][6] = "n/a"
    rows[10][6] = ""
    return rows


def _styles(codes: tuple[str, ...]) -> Table:
    rows: Table = [[CODE, "Element ID", "Element Name", "Scale ID", "Data Value", "Date"]]
    for code in codes:
        for number, (element, name) in enumerate(elements("1.D", STYLES)):
            rank = 10 - number if number < 3 else 0
            rows.append([code, element, name, "DR", f"{rank}.00", "12/2025"])
            rows.append([code, element, name, "WI", f"{-1.4 + number / 5:.2f}", "12/2025"])
    return rows


def _values(codes: tuple[str, ...]) -> Table:
    rows: Table = [[CODE, "Element ID", "Element Name", "Scale ID", "Data Value", "Date"]]
    for code in codes:
        for number, (element, name) in enumerate(elements("1.B", VALUES)):
            rows.append([code, element, name, "EX", f"{1 + number}.33", "06/2008"])
        rows.append([code, "1.B.high", "First Work Value High-Point", "VH", "6.00", "06/2008"])
    return rows


def _shares(codes: tuple[str, ...]) -> Table:
    rows: Table = [
        [CODE, "Element ID", "Element Name", "Scale ID", "Category", "Data Value", "Recommend Suppress", "Date"]
    ]
    for code in codes:
        for scale, count in CATEGORIES.items():
            for category in range(1, count + 1):
                share = 100 - 7 * (count - 1) if category == 1 else 7
                rows.append([code, "2.D", "Some scale", scale, str(category), f"{share}.00", "N", "08/2021"])
        rows.append([code, "2.D.4", "Certificates", "IM", "n/a", "2.50", "n/a", "08/2021"])
    rows[2][6] = "Y"
    return rows


def books() -> dict[str, dict[str, Cells]]:
    """Return the crosswalks of programs of study."""
    pairs: Cells = [
        ["CIP2020Code", "CIP2020Title", "SOC2018Code", "SOC2018Title"],
        ["01.0101", "Lamp Studies, General.", "11-1011", "Keepers"],
        ["01.0101", "Lamp Studies, General.", "33-1011", "Wardens"],
        ["02.0202", "Étoile Watching.", "11-1011", "Keepers"],
        ["03.0303", "Dragon Lore.", "99-9999", "NO MATCH"],
        ["99.9999", "NO MATCH", "27-2011", "Jugglers"],
    ]
    listed: Cells = [
        ["CIP Code (2020)", "CIP Title (2020)", "Career Cluster", "Sub-Cluster"],
        ["01.0101", "Lamp Studies, General.", "Lights & Kites", "water systems"],
        ["03.0303", "Dragon Lore.", "Shows", "Street Shows"],
        ["04.0404", "Kite Law.", "Shows", "Parades"],
        ["99.9999", "NO MATCH", "Lights & Kites", "Sky Toys"],
    ]
    return {
        PROGRAMS: {"File Guide": [["about"]], PROGRAMS_SHEET: pairs},
        CIP_CLUSTERS: {"Overview": [["about"]], CIP_CLUSTERS_SHEET: listed},
    }


def content() -> dict[str, Table]:
    """Return our further texts."""
    return {
        "assess/skills.tsv": _skills(),
        "assess/topics.tsv": [
            ["element_id", "name", "plain_name", "question", "name_es", "plain_name_es", "question_es"],
            *(
                [id_, name, f"Plain {name}", f"Learn {id_}.", f"{name} (es)", f"Llano {id_}", f"Aprender {id_}."]
                for id_, name in elements("2.C", KNOWLEDGE)
            ),
        ],
        "assess/values.tsv": _value_texts(),
        "assess/forms.tsv": [
            ["form", "heading", "heading_es"],
            *([form, f"{form}?", f"¿{form}?"] for form in ("interests", "topics", "skills", "values")),
        ],
        "assess/reflection.tsv": [
            ["id", "moment", "question", "question_es"],
            ["later_1", "later", "What now?", "¿Y ahora?"],
            ["after_1", "after", "What was it?", "¿Qué fue?"],
            ["later_2", "later", "What then?", "¿Y luego?"],
        ],
        "facts/work_styles.tsv": [
            ["element_id", "name", "plain_name", "name_es", "plain_name_es"],
            *([id_, name, f"Plain {name}", f"{name} (es)", f"Llano {id_}"] for id_, name in elements("1.D", STYLES)),
        ],
        "facts/categories.tsv": [
            ["scale", "number", "name", "name_es"],
            *(
                [scale, str(number), f"{scale} {number}", f"{scale} {number} (es)"]
                for scale, count in (
                    ("education", 12),
                    ("experience", 11),
                    ("on_site", 9),
                    ("on_the_job", 9),
                    ("attained", 7),
                )
                for number in range(1, count + 1)
            ),
        ],
        "frame/preparation.tsv": [
            ["framework", "cluster_slug", "kind", "order", "text_en", "text_es", "note"],
            ["2024", "shows", "project", "1", "Juggle.", "Malabarear.", "-"],
            ["2024", "lights-kites", "credential", "1", "Lamp Card", "Lamp Card", "Lamp Guild"],
            ["2024", "lights-kites", "course", "2", "Optics", "Óptica", "10"],
            ["2024", "lights-kites", "course", "1", "Physics", "Física", "9"],
            ["2024", "lights-kites", "internship", "1", "Polish lamps", "Pulir lámparas", "6 weeks in summer"],
        ],
        "frame/notes_es.tsv": [["note", "note_es"], ["6 weeks in summer", "6 semanas en verano"]],
    }


def _skills() -> Table:
    fields = ["name", "plain_name", "question", "example_low", "example_mid", "example_high"]
    rows: Table = [["element_id", *fields, "core", *(f"{field}_es" for field in fields)]]
    for number, (id_, name) in enumerate(elements("2.A", SKILLS)):
        words = [f"Plain {name}", f"Do {id_}", "Low", "Middle", "High"]
        spanish = [f"{name} (es)", f"Llano {id_}", f"Hacer {id_}", "Bajo", "Medio", "Alto"]
        rows.append([id_, name, *words, "yes" if number < 20 else "no", *spanish])
    return rows


def _value_texts() -> Table:
    fields = ["name", "plain_name", "statement", "description", "need1", "need2", "need3"]
    rows: Table = [["element_id", *fields, *(f"{field}_es" for field in fields)]]
    for id_, name in elements("1.B", VALUES):
        english = [name, *(f"{field} of {id_}" for field in fields[1:])]
        rows.append([id_, *english, *(f"{field} de {id_}" for field in fields)])
    return rows
