#!/usr/bin/env python3
"""Prints the reports beside this script as the fixtures of PrintedReportsTest: make.py FOLDER [NAME]…"""
import html
import pathlib
import shutil
import subprocess
import sys
import tempfile

import looks
import tables

HERE = pathlib.Path(__file__).parent


def read(name):
    """A report: its header, its sections (key -> heading and paragraphs), its rows of cells."""
    report = {"sections": {}, "cells": {}}
    section = None
    for line in (HERE / (name + ".report")).read_text(encoding="utf-8").splitlines():
        word, _, rest = line.partition(" ")
        if word == "section":
            key, _, heading = rest.partition(" ")
            section = report["sections"][key] = [heading]
        elif line == "cells":
            section = report["cells"]
        elif section is None:
            report[word] = rest
        elif section is report["cells"]:
            section[word] = rest.split()
        else:
            section.append(line)
    return report


def blocks(report):
    """The report in reading order: title, heading or text with its words, or the name of a table with its rows."""
    cells, form = report["cells"], report["form"]
    parts = {
        "proactive": ("二、主动公开政府信息情况", tables.proactive(form, cells)),
        "requests": ("三、收到和处理政府信息公开申请情况", tables.requests(form, cells)),
        "review": ("四、政府信息公开行政复议、行政诉讼情况", tables.review(cells)),
    }
    yield "title", report["title"]
    yield "text", report["introduction"]
    for name in ["overview", "proactive", "requests", "review", "problems", "other"]:
        if name in parts:
            yield "heading", parts[name][0]
            yield name, parts[name][1]
            continue
        heading, *texts = report["sections"][name]
        yield "heading", heading
        yield from (("text", text) for text in texts)


def page(report, look):
    out = ["<!DOCTYPE html><html lang=zh-CN><meta charset=utf-8><title>", html.escape(report["title"]), "</title>"]
    out.append("<style>" + looks.BASE + look["css"] + "</style><body>")
    for kind, content in blocks(report):
        if isinstance(content, str):
            tag = {"title": "h1", "heading": "h2", "text": "p"}[kind]
            out.append("<%s>%s</%s>\n" % (tag, html.escape(content), tag))
            continue
        heads = 3 if kind in ("requests", "review") else 0
        out.append("<table class=%s%s>" % (kind, look.get("table", "")) + ("<thead>" if heads else ""))
        for number, row in enumerate(content):
            out.append("</thead>" if heads and number == heads else "")
            out.append("<tr>")
            for text, columns, rows, what in row:
                align = {"label": "left", "head": "center"}.get(what, look.get("figures", "center"))
                out.append("<td class=%s align=%s colspan=%d rowspan=%d>%s</td>\n" % (what, align, columns, rows, html.escape(text)))
            out.append("</tr>")
        out.append("</table>")
    return "".join(out)


def run(*command):
    subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)


def chromium(source, target, work):
    run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--user-data-dir=%s/chromium" % work,
        "--print-to-pdf=%s" % source.with_suffix(".pdf"), source.as_uri())
    run("qpdf", "--recompress-flate", "--compression-level=9", "--object-streams=generate", source.with_suffix(".pdf"), target)


def libreoffice(source, target, work):
    office = ["soffice", "--headless", "-env:UserInstallation=file://%s/office" % work, "--infilter=HTML (StarWriter)"]
    run(*office, "--convert-to", "odt:writer8", "--outdir", work, source)
    run(*office[:-1], "--convert-to", "pdf", "--outdir", work, source.with_suffix(".odt"))
    shutil.move(source.with_suffix(".pdf"), target)


def main(folder, *names):
    pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        for name, look in looks.LOOKS.items():
            if names and name not in names:
                continue
            source = pathlib.Path(work, name + ".html")
            source.write_text(page(read(look["report"]), look), encoding="utf-8")
            printer = libreoffice if look["by"] == "libreoffice" else chromium
            printer(source, pathlib.Path(folder, name + ".pdf").resolve(), work)
            print(name)


main(*sys.argv[1:])
