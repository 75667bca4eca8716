"""How the reports are printed: by what, from which report, and with which style."""

BASE = """
body { margin: 0; font-size: 12pt; line-height: 1.5; }
h1 { font-size: 18pt; text-align: center; }
h2 { font-size: 14pt; text-indent: 2em; }
p { text-indent: 2em; }
table { border-collapse: collapse; width: 100%; font-size: 10pt; line-height: 1.3; margin: 6pt 0; }
td { padding: 2pt 3pt; }
table.review { font-size: 9pt; }
"""
SERIF = "body { font-family: 'Noto Serif CJK SC'; }"
SANS = "body { font-family: 'Noto Sans CJK SC'; }"
ZENHEI = "body { font-family: 'WenQuanYi Zen Hei'; }"
RULED = "td { border: 0.5pt solid black; }"
PORTRAIT = "@page { size: A4 portrait; margin: 25mm 20mm; }"
LANDSCAPE = "@page { size: A4 landscape; margin: 20mm 25mm; }"
NUMBERED = "@page { @top-center { content: '政府信息公开工作年度报告'; font-size: 9pt } @bottom-center { content: '- ' counter(page) ' -'; font-size: 9pt } }"
ONCE = "thead { display: table-row-group; }"
NARROW = "table.requests td:not(.label), table.review td { padding: 2pt 8pt; }"
CUT = "table.requests { font-size: 13pt } td.label { width: 5em }"
WATER, MARKET = "linzhou-water-2022", "heqing-market-2020"

# Chromium writes the outlines of Noto letter by letter, so most of its prints are in WenQuanYi and stay small.
LOOKS = {
    "chromium-ruled-numbered": dict(by="chromium", report=WATER, css=ZENHEI + RULED + PORTRAIT + NUMBERED),
    "chromium-ruled-cut-rows": dict(by="chromium", report=WATER, css=ZENHEI + RULED + PORTRAIT + ONCE + CUT),
    "chromium-ruled-narrow": dict(by="chromium", report=MARKET, css=ZENHEI + RULED + PORTRAIT + ONCE + NARROW),
    "chromium-open-centred": dict(by="chromium", report=WATER, css=ZENHEI + PORTRAIT),
    "chromium-open-right": dict(by="chromium", report=MARKET, css=ZENHEI + PORTRAIT + ONCE, figures="right"),
    "libreoffice-ruled": dict(by="libreoffice", report=WATER, css=SERIF + PORTRAIT, table=" border=1"),
    "libreoffice-ruled-landscape": dict(by="libreoffice", report=MARKET, css=ZENHEI + LANDSCAPE, table=" border=1"),
    "libreoffice-open-centred": dict(by="libreoffice", report=MARKET, css=SERIF + PORTRAIT),
    "libreoffice-open-right": dict(by="libreoffice", report=WATER, css=ZENHEI + PORTRAIT, figures="right"),
    "libreoffice-open-landscape": dict(by="libreoffice", report=WATER, css=SANS + LANDSCAPE + ONCE),
}
