"""Reading WARC files: records per second, and memory, which must not grow with the number of records."""

import gzip
import subprocess

from .runner import Failure, launch, launched

RECORDS = (100_000, 1_000_000)
DISTINCT = 100                  # different records; longer files repeat them
LARGEST_GROWTH = 1.1            # of peak memory, the longest file compared with the shortest


def record(number):
    """One gzip member: a small page."""
    page = (f"<html lang=en><title>Rice stays quiet {number}</title><body><h1>Rice stays quiet {number}</h1>"
            f"<p>Traders at the market said on Monday that the price of rice had not moved for {number} weeks.</p>"
            "<p>Officials have promised to open the warehouses, but as of Tuesday the doors were still locked.</p></body></html>")
    block = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page}"
    head = (f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: http://paper.example/{number}\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n")
    return gzip.compress(f"{head}{block}\r\n\r\n".encode(), mtime=0)


def extract(bench, records):
    """Seconds of processor time and bytes of peak memory of jjak extract, which reads the records from a pipe."""
    batch = b"".join(map(record, range(DISTINCT)))
    report = bench.work / "reading"
    process = launch([bench.jjak, "extract", "-q", "-"], report, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    for _ in range(records // DISTINCT):
        process.stdin.write(batch)
    process.stdin.close()
    process.wait()
    status, _, processor, memory = launched(report)
    if status != 0:
        raise Failure(f"jjak extract: exit status {status}")
    return processor, memory


def reading(bench, report):
    """Checks that memory is constant."""
    report.begin("reading", "jjak extract of a WARC of small pages, a gzip member each, through a pipe")
    memory, rows = {}, []
    for records in RECORDS:
        seconds, memory[records] = extract(bench, records)
        rows.append([f"{records:,} records", f"{records / seconds:,.0f}", f"{memory[records] / 1e6:.1f}"])
    report.table([["", "records a second", "MB"]], rows)
    growth = memory[RECORDS[-1]] / memory[RECORDS[0]]
    report.line(f"memory of {RECORDS[-1]:,} records over {RECORDS[0]:,}", f"{growth:.2f}", f"<= {LARGEST_GROWTH}",
                growth <= LARGEST_GROWTH)
