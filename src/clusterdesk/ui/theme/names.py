"""Which Lucide picture stands for what: the frame's places and the clusters of both frameworks."""

from collections.abc import Mapping

ICONS: Mapping[str, str] = {
    "home": "house",
    "explore": "compass",
    "assess": "clipboard-list",
    "goals": "goal",
    "plan": "route",
    "journal": "notebook-pen",
    "portfolio": "folders",
    "settings": "settings",
    "help": "circle-question-mark",
}
"""Icons of the places in the rail."""

_CLUSTERS: Mapping[tuple[str, str], str] = {
    ("modern", "advanced-manufacturing"): "bot",
    ("modern", "agriculture"): "sprout",
    ("modern", "arts-entertainment-design"): "palette",
    ("modern", "construction"): "hard-hat",
    ("modern", "digital-technology"): "cpu",
    ("modern", "education"): "graduation-cap",
    ("modern", "energy-natural-resources"): "fan",
    ("modern", "financial-services"): "coins",
    ("modern", "healthcare-human-services"): "heart-pulse",
    ("modern", "hospitality-events-tourism"): "utensils",
    ("modern", "management-entrepreneurship"): "briefcase-business",
    ("modern", "marketing-sales"): "megaphone",
    ("modern", "public-service-safety"): "shield-check",
    ("modern", "supply-chain-transportation"): "truck",
    ("classic", "agriculture-food-natural-resources"): "sprout",
    ("classic", "architecture-construction"): "hard-hat",
    ("classic", "arts-audio-video-technology-communications"): "palette",
    ("classic", "business-management-administration"): "briefcase-business",
    ("classic", "education-training"): "graduation-cap",
    ("classic", "finance"): "coins",
    ("classic", "government-public-administration"): "landmark",
    ("classic", "health-science"): "heart-pulse",
    ("classic", "hospitality-tourism"): "utensils",
    ("classic", "human-services"): "hand-heart",
    ("classic", "information-technology"): "cpu",
    ("classic", "law-public-safety-corrections-security"): "shield-check",
    ("classic", "manufacturing"): "factory",
    ("classic", "marketing"): "megaphone",
    ("classic", "science-technology-engineering-mathematics"): "atom",
    ("classic", "transportation-distribution-logistics"): "truck",
}


def cluster_icon(framework: str, slug: str) -> str:
    """Return the Lucide name of a cluster's picture; a cluster without one gets the general `shapes`."""
    return _CLUSTERS.get((framework, slug), "shapes")
