"""Who the two databases are: their marks in the SQLite header and the names of their files, fixed only here."""

CATALOG_APPLICATION_ID = 0x434C4443
"""`CLDC`: bytes 68 to 71 of every catalog."""

PORTFOLIO_APPLICATION_ID = 0x434C4450
"""`CLDP`: bytes 68 to 71 of every portfolio that is not sealed."""

CATALOG_FILE = "clusters.db"
"""The name of the catalog wherever it is looked for."""

PORTFOLIO_SUFFIX = ".clusterdesk"
"""The ending of a portfolio: `NAME.clusterdesk`."""

LOCK_SUFFIX = ".lock"
"""What is added to a portfolio's whole name for the sidecar that says who has it open."""
