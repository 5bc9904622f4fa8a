# Completion of jjak for bash. Written by tools/docs; do not edit.

_jjak_files() { # file, folder or path; beginning
  local kind=-f
  [[ $1 == folder ]] && kind=-d
  compopt -o filenames 2>/dev/null || true  # refused outside a real completion
  mapfile -t COMPREPLY < <(compgen "$kind" -- "$2")
}

_jjak() {
  local command=jjak only_commands= current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} i
  local commands= options= argument= value= choices=
  COMPREPLY=()
  # Bash takes --format=tsv for three words.
  if [[ $current == = ]]; then
    current=
  elif [[ $previous == = ]]; then
    previous=${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for ((i = 1; i < COMP_CWORD; ++i)); do
    case "$command ${COMP_WORDS[i]}" in
      'jjak help') only_commands=yes ;;
      'jjak build' | \
        'jjak add' | \
        'jjak status' | \
        'jjak show' | \
        'jjak search' | \
        'jjak stats' | \
        'jjak report' | \
        'jjak review' | \
        'jjak corrections' | \
        'jjak pin' | \
        'jjak remove' | \
        'jjak merge' | \
        'jjak import' | \
        'jjak diff' | \
        'jjak filter' | \
        'jjak partition' | \
        'jjak sample' | \
        'jjak label' | \
        'jjak export' | \
        'jjak release' | \
        'jjak extract' | \
        'jjak link' | \
        'jjak sites' | \
        'jjak learn' | \
        'jjak split' | \
        'jjak align' | \
        'jjak align-shard' | \
        'jjak check' | \
        'jjak eval' | \
        'jjak eval beads' | \
        'jjak eval articles' | \
        'jjak eval links' | \
        'jjak terms' | \
        'jjak terms check' | \
        'jjak lexicon' | \
        'jjak lexicon build' | \
        'jjak lexicon merge' | \
        'jjak anchors') command+=" ${COMP_WORDS[i]}" ;;
    esac
  done
  case $command in
    'jjak')
      commands='build add status show search stats report review corrections pin remove merge import diff filter partition sample label export release extract link sites learn split align align-shard check eval terms lexicon anchors help'
      options='-h --help --ui-lang -V --version'
      case $previous in
        --ui-lang) choices='en ko' ;;
      esac
      ;;
    'jjak build')
      options='-h --help --ui-lang --url-map --json-keys -o --output -O --overwrite --pairs --reject --wordings --url-rule --no-links --terms --rules --knowledge --lexicon-in --lexicon-out -j --jobs --standfirst --sites --single-pages --pins --relearn --sample --shards --json -q --quiet'
      argument=path
      case $previous in
        --ui-lang) choices='en ko' ;;
        --url-map | --pairs | --reject | --wordings | --terms | --rules | --lexicon-in | --lexicon-out | --sample) value=file ;;
        -o | --output | --knowledge | --pins) value=folder ;;
        --sites) value=path ;;
        --json-keys | --url-rule | -j | --jobs | --shards) value=text ;;
      esac
      ;;
    'jjak add')
      options='-h --help --ui-lang -j --jobs --relearn --sample -O --overwrite --json -q --quiet'
      argument=folder
      case $previous in
        --ui-lang) choices='en ko' ;;
        --sample) value=file ;;
        -j | --jobs) value=text ;;
      esac
      ;;
    'jjak status')
      options='-h --help --ui-lang --json -q --quiet'
      argument=folder
      case $previous in
        --ui-lang) choices='en ko' ;;
      esac
      ;;
    'jjak show')
      options='-h --help --ui-lang --source --json -q --quiet'
      argument=folder
      case $previous in
        --ui-lang) choices='en ko' ;;
      esac
      ;;
    'jjak search')
      options='-h --help --ui-lang -n --limit --json -q --quiet'
      argument=folder
      case $previous in
        --ui-lang) choices='en ko' ;;
        -n | --limit) value=text ;;
      esac
      ;;
    'jjak stats')
      options='-h --help --ui-lang --json -q --quiet'
      argument=folder
      case $previous in
        --ui-lang) choices='en ko' ;;
      esac
      ;;
    'jjak report')
      options='-h --help --ui-lang -o --output --text --sample --against --fail-under --terms --rules -O --overwrite --json -q --quiet'
      argument=folder
      case $previous in
        --ui-lang) choices='en ko' ;;
        --sample | --terms | --rules) value=file ;;
        -o | --output | --against) value=folder ;;
        --fail-under) value=text ;;
      esac
      ;;
    'jjak review')
      options='-h --help --ui-lang --part --port -O --overwrite --json -q --quiet'
      argument=folder
      case $previous in
        --ui-lang) choices='en ko' ;;
        --part | --port) value=text ;;
      esac
      ;;
    'jjak corrections')
      options='-h --help --ui-lang --take -j --jobs --relearn --sample -O --overwrite --json -q --quiet'
      argument=folder
      case $previous in
        --ui-lang) choices='en ko' ;;
        --take | --sample) value=file ;;
        -j | --jobs) value=text ;;
      esac
      ;;
    'jjak pin')
      options='-h --help --ui-lang -j --jobs --relearn --sample -O --overwrite --json -q --quiet'
      argument=folder
      case $previous in
        --ui-lang) choices='en ko' ;;
        --sample) value=file ;;
        -j | --jobs) value=text ;;
      esac
      ;;
    'jjak remove')
      options='-h --help --ui-lang -j --jobs --relearn --sample -O --overwrite --json -q --quiet'
      argument=folder
      case $previous in
        --ui-lang) choices='en ko' ;;
        --sample) value=file ;;
        -j | --jobs) value=text ;;
      esac
      ;;
    'jjak merge')
      options='-h --help --ui-lang -o --output -O --overwrite -j --jobs --json -q --quiet'
      argument=folder
      case $previous in
        --ui-lang) choices='en ko' ;;
        -o | --output) value=folder ;;
        -j | --jobs) value=text ;;
      esac
      ;;
    'jjak import')
      options='-h --help --ui-lang --explain -o --output -O --overwrite --json -q --quiet'
      argument=path
      case $previous in
        --ui-lang) choices='en ko' ;;
        -o | --output) value=folder ;;
      esac
      ;;
    'jjak diff')
      options='-h --help --ui-lang --json -q --quiet'
      argument=folder
      case $previous in
        --ui-lang) choices='en ko' ;;
      esac
      ;;
    'jjak filter')
      options='-h --help --ui-lang --recipe --print-recipe --explain --terms -j --jobs --judge --judge-limit --judge-timeout --judge-results -o --output -O --overwrite --json -q --quiet'
      argument=path
      case $previous in
        --ui-lang) choices='en ko' ;;
        --recipe | --terms | --judge-results) value=file ;;
        -o | --output) value=folder ;;
        --explain | -j | --jobs | --judge | --judge-limit | --judge-timeout) value=text ;;
      esac
      ;;
    'jjak partition')
      options='-h --help --ui-lang --by --dev --test --seed --dev-from --test-from --dev-site --test-site --not-in --likeness --keep -o --output -O --overwrite --json -q --quiet'
      argument=path
      case $previous in
        --ui-lang) choices='en ko' ;;
        --by) choices='story date site' ;;
        --keep) value=file ;;
        -o | --output) value=folder ;;
        --not-in) value=path ;;
        --dev | --test | --seed | --dev-from | --test-from | --dev-site | --test-site | --likeness) value=text ;;
      esac
      ;;
    'jjak sample')
      options='-h --help --ui-lang -o --output -n --count --nulls --seed -O --overwrite --json -q --quiet'
      argument=path
      case $previous in
        --ui-lang) choices='en ko' ;;
        -o | --output) value=path ;;
        -n | --count | --nulls | --seed) value=text ;;
      esac
      ;;
    'jjak label')
      options='-h --help --ui-lang --compare --port --json -q --quiet'
      argument=file
      case $previous in
        --ui-lang) choices='en ko' ;;
        --compare) value=file ;;
        --port) value=text ;;
      esac
      ;;
    'jjak export')
      options='-h --help --ui-lang -f --format -o --output --level --min-confidence --types --where --en-tag --ko-tag -O --overwrite --json -q --quiet'
      argument=path
      case $previous in
        --ui-lang) choices='en ko' ;;
        --level) choices='sentence paragraph document' ;;
        -f | --format) choices='tsv csv xlsx jsonl parquet moses tmx xliff xliff2 xces wmt bitextor mtdata vertical ladders standoff html' ;;
        -o | --output) value=path ;;
        --min-confidence | --types | --where | --en-tag | --ko-tag) value=text ;;
      esac
      ;;
    'jjak release')
      options='-h --help --ui-lang -o --output --name --partition --sample --licence --contact --parquet --min-confidence --where --en-tag --ko-tag -O --overwrite --json -q --quiet'
      argument=folder
      case $previous in
        --ui-lang) choices='en ko' ;;
        --sample) value=file ;;
        -o | --output | --partition) value=folder ;;
        --name | --licence | --contact | --min-confidence | --where | --en-tag | --ko-tag) value=text ;;
      esac
      ;;
    'jjak extract')
      options='-h --help --ui-lang --url-map --json-keys -o --output -O --overwrite --standfirst --sites --rules -j --jobs --json --explain -q --quiet'
      argument=path
      case $previous in
        --ui-lang) choices='en ko' ;;
        --url-map | --rules) value=file ;;
        -o | --output) value=folder ;;
        --sites) value=path ;;
        --json-keys | -j | --jobs) value=text ;;
      esac
      ;;
    'jjak link')
      options='-h --help --ui-lang --url-map --json-keys -o --output --unpaired --missing -O --overwrite --sites --single-pages --pairs --reject --wordings --url-rule --no-links --terms --rules --knowledge -j --jobs --json -q --quiet'
      argument=path
      case $previous in
        --ui-lang) choices='en ko' ;;
        --url-map | -o | --output | --unpaired | --missing | --pairs | --reject | --wordings | --terms | --rules) value=file ;;
        --knowledge) value=folder ;;
        --sites) value=path ;;
        --json-keys | --url-rule | -j | --jobs) value=text ;;
      esac
      ;;
    'jjak sites')
      options='-h --help --ui-lang --url-map -o --output -O --overwrite --rules -j --jobs --json -q --quiet'
      argument=path
      case $previous in
        --ui-lang) choices='en ko' ;;
        --url-map | --rules) value=file ;;
        -o | --output) value=folder ;;
        -j | --jobs) value=text ;;
      esac
      ;;
    'jjak learn')
      options='-h --help --ui-lang --url-map --json-keys -o --output -O --overwrite --pairs --reject --wordings --url-rule --no-links --terms --rules --lexicon-in -j --jobs --standfirst --sites --single-pages --sample --json -q --quiet'
      argument=path
      case $previous in
        --ui-lang) choices='en ko' ;;
        --url-map | --pairs | --reject | --wordings | --terms | --rules | --lexicon-in) value=file ;;
        -o | --output) value=folder ;;
        --sites) value=path ;;
        --json-keys | --url-rule | -j | --jobs | --sample) value=text ;;
      esac
      ;;
    'jjak split')
      options='-h --help --ui-lang --lang --rules'
      case $previous in
        --ui-lang | --lang) choices='en ko' ;;
        --rules) value=file ;;
      esac
      ;;
    'jjak align')
      options='-h --help --ui-lang --batch -f --format -o --output -O --overwrite --pin --terms --rules --knowledge --lexicon-in --lexicon-out -j --jobs --json -q --quiet'
      argument=file
      case $previous in
        --ui-lang) choices='en ko' ;;
        -f | --format) choices='ladder tsv jsonl' ;;
        --batch | -o | --output | --pin | --terms | --rules | --lexicon-in | --lexicon-out) value=file ;;
        --knowledge) value=folder ;;
        -j | --jobs) value=text ;;
      esac
      ;;
    'jjak align-shard')
      options='-h --help --ui-lang -o --output -j --jobs --json -q --quiet'
      argument=file
      case $previous in
        --ui-lang) choices='en ko' ;;
        -o | --output) value=file ;;
        -j | --jobs) value=text ;;
      esac
      ;;
    'jjak check')
      options='-h --help --ui-lang --fail-on --terms --rules -j --jobs --json -q --quiet'
      argument=path
      case $previous in
        --ui-lang) choices='en ko' ;;
        --fail-on) choices='number scale unit currency percent date weekday name entity negation order omission addition untranslated language truncated damaged any' ;;
        --terms | --rules) value=file ;;
        -j | --jobs) value=text ;;
      esac
      ;;
    'jjak eval')
      commands='beads articles links'
      options='-h --help --ui-lang'
      case $previous in
        --ui-lang) choices='en ko' ;;
      esac
      ;;
    'jjak eval beads')
      options='-h --help --ui-lang --against --gate --json'
      argument=path
      case $previous in
        --ui-lang) choices='en ko' ;;
        --gate) value=file ;;
        --against) value=path ;;
      esac
      ;;
    'jjak eval articles')
      options='-h --help --ui-lang --against --gate --json'
      argument=file
      case $previous in
        --ui-lang) choices='en ko' ;;
        --gate) value=file ;;
        --against) value=path ;;
      esac
      ;;
    'jjak eval links')
      options='-h --help --ui-lang --unpaired --against --gate --json'
      argument=file
      case $previous in
        --ui-lang) choices='en ko' ;;
        --unpaired | --gate) value=file ;;
        --against) value=path ;;
      esac
      ;;
    'jjak terms')
      commands='check'
      options='-h --help --ui-lang'
      case $previous in
        --ui-lang) choices='en ko' ;;
      esac
      ;;
    'jjak terms check')
      options='-h --help --ui-lang --json'
      argument=file
      case $previous in
        --ui-lang) choices='en ko' ;;
      esac
      ;;
    'jjak lexicon')
      commands='build merge'
      options='-h --help --ui-lang'
      case $previous in
        --ui-lang) choices='en ko' ;;
      esac
      ;;
    'jjak lexicon build')
      options='-h --help --ui-lang -o --output --edict --hanja --subdivisions --catalogues --json -q --quiet'
      case $previous in
        --ui-lang) choices='en ko' ;;
        --edict | --hanja) value=file ;;
        -o | --output | --subdivisions | --catalogues) value=folder ;;
      esac
      ;;
    'jjak lexicon merge')
      options='-h --help --ui-lang -o --output -O --overwrite --json -q --quiet'
      argument=file
      case $previous in
        --ui-lang) choices='en ko' ;;
        -o | --output) value=file ;;
      esac
      ;;
    'jjak anchors')
      options='-h --help --ui-lang --names --values --terms --json -q --quiet'
      argument=file
      case $previous in
        --ui-lang | --values) choices='en ko' ;;
        --terms) value=file ;;
      esac
      ;;
    'jjak help')
      options='-h --help --ui-lang'
      case $previous in
        --ui-lang) choices='en ko' ;;
      esac
      ;;
  esac
  if [[ -n $only_commands ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$current")
  elif [[ -n $choices ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$current")
  elif [[ -n $value ]]; then
    [[ $value == text ]] || _jjak_files "$value" "$current"
  elif [[ $current == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
  elif [[ -n $commands ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$current")
  elif [[ -n $argument ]]; then
    _jjak_files "$argument" "$current"
  fi
}

complete -F _jjak jjak
