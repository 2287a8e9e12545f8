"""ClusterDesk: from "what do I like" to a career plan that stays alive."""

__version__ = "0.1.0"
