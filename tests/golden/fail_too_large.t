# Limits are named, and the run continues.
$ printf "<p>A bridge across the river was opened on Monday, officials said at the ceremony.</p>" > small.html
$ python3 -c "print('</p>'*2100000)" > elements.html; jjak extract elements.html small.html
A bridge across the river was opened on Monday, officials said at the ceremony.
! jjak: elements.html: larger than the limit of 2000000 elements
$ head -c 70000000 /dev/zero | tr '\0' x > bytes.html; jjak extract bytes.html small.html
A bridge across the river was opened on Monday, officials said at the ceremony.
! jjak: bytes.html: larger than the limit of 67108864 bytes
$ python3 -c "print('WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/html\r\nContent-Length: 70000000\r\n\r\nx')" > large.warc; jjak extract large.warc small.html
A bridge across the river was opened on Monday, officials said at the ceremony.
! jjak: large.warc, byte 0: larger than the limit of 67108864 bytes
