"""The attributions that the sources ask for, word for word and therefore not translated."""

ONET = (
    "This program includes information from the O*NET 30.1 and 30.2 Databases by the U.S. Department of Labor, "
    "Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET is a trademark of "
    "USDOL/ETA. ClusterDesk has modified some of this information. USDOL/ETA has not approved, endorsed, or tested "
    "these modifications."
)
FRAMEWORK = (
    "The National Career Clusters Framework and Career Clusters are registered marks of Advance CTE; ClusterDesk is "
    "not affiliated with Advance CTE, the U.S. Department of Labor, or any organization or credential it names."
)
ATTRIBUTIONS = (
    ONET,
    "Wage and projection data: U.S. Bureau of Labor Statistics.",
    "Programs: National Center for Education Statistics, CIP 2020.",
    FRAMEWORK,
)
