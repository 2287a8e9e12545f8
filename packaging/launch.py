"""What the frozen program starts with."""

import sys

from clusterdesk.__main__ import main

sys.exit(main())
