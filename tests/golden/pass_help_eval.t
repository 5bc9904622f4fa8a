# Help of jjak eval.
$ jjak eval --help
compare alignments, links and articles with gold
Usage: jjak eval [OPTIONS] COMMAND

Options:
  -h, --help                  show this help
      --ui-lang LANG          language of messages and reports [en or ko;
                              default: the environment's]

Commands:
  beads                       precision, recall and F1 of beads, strict and lax,
                              by bead type
  articles                    extracted articles: paragraphs, titles, names,
                              dates
  links                       precision, recall and F1 of links, by method and
                              case
