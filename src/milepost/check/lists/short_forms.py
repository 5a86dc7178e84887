"""Short forms that need no explanation in texts for people in IT, and capitals that are no short forms."""

from __future__ import annotations

COMMON = frozenset(
    """AI API CD CI CPU CSS CSV DNS FAQ FTP GIF GPS HTML HTTP HTTPS ID IP IT JPG JSON LAN MP3 OK PC PDF PIN PNG QA QR
    RAM REST SMS SQL SSD SSH SVG TV UI URI URL USB UTF WLAN XML YAML ZIP
    GB KB MB TB UTC GMT CET CEST BST AM PM AUD BRL CAD CHF CNY EUR GBP INR JPY KES NGN USD ZAR
    UK USA EU UN ISO""".split()  # noqa: SIM905
)
STRESSED = frozenset(
    """ALL ALWAYS AND ANY BEST BUT DO EXCEPT EVERY FALSE FIRST IF IN IS LAST LEAST MOST MUST NEVER NO NONE NOT NOW ON
    ONE ONLY OR SHOULD THE THEN THIS TO TRUE WORST YES YOU""".split()  # noqa: SIM905
)
"""Words in capitals for the sake of stress."""
