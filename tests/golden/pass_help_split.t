# Help of jjak split.
$ jjak split --help
cut paragraphs into sentences
Usage: jjak split [OPTIONS]

Options:
  -h,--help                   show this help
  --ui-lang LANG:{en,ko}      language of messages and reports: en or ko
                              (default: the environment's)
  --lang LANG:{en,ko} (required)
                              language of the text: en or ko

Reads standard input, one paragraph a line; prints its sentences, one a line,
and a blank line after each paragraph. The text itself is never altered; white
space between sentences is left out, and so are blank lines.

Example:
  jjak extract page.html | jjak split --lang en
