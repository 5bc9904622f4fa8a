# Help of jjak split.
$ jjak split --help
cut paragraphs into sentences
Usage: jjak split [OPTIONS] --lang LANG

Options:
  -h, --help                  show this help
      --ui-lang LANG          language of messages and reports [en or ko;
                              default: the environment's]
      --lang LANG             language of the text [required; en or ko]
      --rules FILE            rule file: words to add to jjak's lists, or to
                              take out of them (docs/rules.md) [may be repeated]

Reads standard input, one paragraph on each line; prints its sentences, one on
each line, and a blank line after each paragraph. The text itself is never
altered; white space between sentences is left out, and so are blank lines.

A rule file holds words under the headings of docs/segmentation.md, such as [en
abbreviations] or [ko endings]; -word removes a built-in word.

Examples:
  jjak extract page.html | jjak split --lang en
  jjak split --lang ko --rules my.rules < paragraphs.txt
