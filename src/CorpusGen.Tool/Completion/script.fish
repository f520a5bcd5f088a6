# Completion of corpusgen in fish. For this shell alone: corpusgen completion fish | source
function __corpusgen_suggest
    set -l word (commandline --current-token --cut-at-cursor)
    set -l words (commandline --current-process --tokenize --cut-at-cursor)
    set -l line (string join -- ' ' corpusgen $words[2..-1] "$word")
    set -l suggestions (corpusgen "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)
    # Where no option is begun, a file is meant.
    if not string match --quiet -- '-*' "$word"
        set suggestions (string match --invert -- '-*' $suggestions)
    end
    if set --query suggestions[1]
        printf '%s\n' $suggestions
    else
        __fish_complete_path "$word"
    end
end
complete --command corpusgen --no-files --arguments '(__corpusgen_suggest)'
