"""The crawled pages as one WARC file."""

import base64
import datetime
import gzip
import hashlib
import io
import re
import urllib.parse
import uuid
import zlib

from .sites import SITES
from .story import CRAWL

CODINGS = ((), ("chunked",), ("gzip",), ("chunked", "gzip"))    # used in turn
CRAWL_START = datetime.datetime(2025, 1, 10, 3, 0, 0)
TINY_PNG = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmM"
                            "IQAAAABJRU5ErkJggg==")
NOT_FOUND = (b"<!DOCTYPE html><html><head><title>Page not found</title></head>"
             b"<body><h1>Page not found</h1></body></html>")
FIELDS_OF_COMPRESSED = re.compile(     # values that depend on how the installed zlib compresses the body
    rb"\r\n(?:WARC-Record-ID|WARC-Block-Digest|WARC-Payload-Digest|Content-Length): [^\r]*")


def gzipped(data):
    buffer = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", fileobj=buffer, mtime=0) as stream:
        stream.write(data)
    return buffer.getvalue()


def chunked(data, size=1000):
    chunks = [data[start:start + size] for start in range(0, len(data), size)] + [b""]
    return b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks)


def digest(data):
    return "sha1:" + base64.b32encode(hashlib.sha1(data).digest()).decode()


def header_block(first_line, fields):
    return "\r\n".join([first_line, *(f"{name}: {value}" for name, value in fields), "", ""]).encode()


def http_response(status, content_type, body, coding=()):
    """Return the HTTP message and the digest of its payload."""
    fields = [("Server", "nginx"), ("Content-Type", content_type)]
    if "gzip" in coding:
        body = gzipped(body)
        fields.append(("Content-Encoding", "gzip"))
    payload_digest = digest(body)
    if "chunked" in coding:
        body = chunked(body)
        fields.append(("Transfer-Encoding", "chunked"))
    else:
        fields.append(("Content-Length", len(body)))
    return header_block(f"HTTP/1.1 {status}", fields) + body, payload_digest


class WarcWriter:
    """Collects records, each as a separate gzip member."""

    def __init__(self):
        self.members = []

    def add(self, kind, content_type, block, uri=None, extra=()):
        number = len(self.members)
        date = CRAWL_START + datetime.timedelta(seconds=2 * number)
        record_id = uuid.uuid5(uuid.NAMESPACE_URL, f"{number} {kind} {uri} {digest(block)}")
        fields = [("WARC-Type", kind), ("WARC-Record-ID", f"<urn:uuid:{record_id}>"),
                  ("WARC-Date", f"{date:%Y-%m-%dT%H:%M:%SZ}")]
        fields += [("WARC-Target-URI", uri)] if uri else []
        fields += [*extra, ("WARC-Block-Digest", digest(block)), ("Content-Type", content_type),
                   ("Content-Length", len(block))]
        self.members.append(gzipped(header_block("WARC/1.0", fields) + block + b"\r\n\r\n"))

    def add_response(self, uri, status, content_type, body, coding=()):
        block, payload_digest = http_response(status, content_type, body, coding)
        self.add("response", "application/http; msgtype=response", block, uri,
                 [("WARC-Payload-Digest", payload_digest)])
        return payload_digest

    def add_revisit(self, uri, content_type, payload_digest):
        block = header_block("HTTP/1.1 200 OK", [("Server", "nginx"), ("Content-Type", content_type)])
        profile = "http://netpreserve.org/warc/1.0/revisit/identical-payload-digest"
        self.add("revisit", "application/http; msgtype=response", block, uri,
                 [("WARC-Profile", profile), ("WARC-Payload-Digest", payload_digest)])


def make_warc(pages, redirects):
    """The WARC file of pages [(address, charset, body)] and redirects [(address, status, target)], with the other
    records of a crawl."""
    warc = WarcWriter()
    warc.add("warcinfo", "application/warc-fields",
             b"software: tools/make_corpus\r\nformat: WARC File Format 1.0\r\n",
             extra=[("WARC-Filename", CRAWL)])
    seen = []
    for number, (address, charset, body) in enumerate(pages):
        if number == 0:
            host = urllib.parse.urlsplit(address)
            request = header_block(f"GET {host.path}{'?' * bool(host.query)}{host.query} HTTP/1.1",
                                   [("Host", host.netloc), ("User-Agent", "sample-crawler")])
            warc.add("request", "application/http; msgtype=request", request, address)
        content_type = f"text/html; charset={charset}"
        payload_digest = warc.add_response(address, "200 OK", content_type, body, CODINGS[number % len(CODINGS)])
        seen.append((address, content_type, payload_digest))
    for address, status, target in redirects:
        block = header_block(f"HTTP/1.1 {status}", [("Server", "nginx"), ("Location", target), ("Content-Length", 0)])
        warc.add("response", "application/http; msgtype=response", block, address)
    paper = SITES["paper"].origin("en")
    warc.add_response(f"{paper}/english/page-not-found/", "404 Not Found", "text/html; charset=UTF-8", NOT_FOUND)
    warc.add_response(f"{paper}/wp-content/uploads/pixel.png", "200 OK", "image/png", TINY_PNG)
    warc.add_revisit(*seen[0])
    return b"".join(warc.members)


def unchunked(data):
    body = b""
    while data:
        size, _, rest = data.partition(b"\r\n")
        size = int(size, 16)
        if rest[size:size + 2] != b"\r\n":
            raise ValueError("broken chunk")
        body, data = body + rest[:size], rest[size + 2:]
    return body


def gzip_members(data):
    while data:
        stream = zlib.decompressobj(wbits=31)
        member = stream.decompress(data)
        if not stream.eof:
            raise EOFError("truncated gzip member")
        yield member
        data = stream.unused_data


def without_compression(record):
    """The record, with a gzip-coded body decoded and without the header fields that depend on its compression."""
    warc_head, _, message = record.partition(b"\r\n\r\n")
    http_head, _, body = message.removesuffix(b"\r\n\r\n").partition(b"\r\n\r\n")
    if b"\r\nContent-Encoding: gzip" not in http_head:
        return record
    if b"\r\nTransfer-Encoding: chunked" in http_head:
        body = unchunked(body)
    heads = [FIELDS_OF_COMPRESSED.sub(b"", head) for head in (warc_head, http_head)]
    return b"\r\n\r\n".join([*heads, gzip.decompress(body)])


def comparable(data):
    """The content of a WARC file, independent of the zlib that compressed it. A broken file stays as it is."""
    try:
        return [without_compression(member) for member in gzip_members(data)]
    except (EOFError, OSError, ValueError, zlib.error):
        return data
