"""The look of the program: tokens to palette, fonts and icons."""

from clusterdesk.ui.theme.fonts import FontRole
from clusterdesk.ui.theme.logo import app_icon, logo_pixmap
from clusterdesk.ui.theme.names import ICONS, cluster_icon
from clusterdesk.ui.theme.theme import ClusterColours, Mode, Theme, theme_of

__all__ = [
    "ICONS",
    "ClusterColours",
    "FontRole",
    "Mode",
    "Theme",
    "app_icon",
    "cluster_icon",
    "logo_pixmap",
    "theme_of",
]
