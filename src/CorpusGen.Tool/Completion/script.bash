# Completion of corpusgen in bash. For this shell alone: source <(corpusgen completion bash)
_corpusgen() {
    local line=${COMP_LINE:0:COMP_POINT} word=${COMP_WORDS[COMP_CWORD]} suggestion
    line=corpusgen${line#"${COMP_WORDS[0]}"}
    COMPREPLY=()
    while IFS= read -r suggestion; do
        # Where no option is begun, a file is meant.
        [[ $suggestion == "$word"* && ( $word == -* || $suggestion != -* ) ]] && COMPREPLY+=("$suggestion")
    done < <(corpusgen "[suggest:${#line}]" "$line" 2>/dev/null)
}
complete -o default -F _corpusgen corpusgen
