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
  --rules FILE                words and endings of your own for finding
                              sentences; may be given several times

Reads standard input, one paragraph a line; prints its sentences, one a line,
and a blank line after each paragraph. The text itself is never altered; white
space between sentences is left out, and so are blank lines.

A rule file holds words under the headings of docs/segmentation.md, such as [en
abbreviations] or [ko endings]; -word takes a built-in word out.

Examples:
  jjak extract page.html | jjak split --lang en
  jjak split --lang ko --rules my.rules < paragraphs.txt
