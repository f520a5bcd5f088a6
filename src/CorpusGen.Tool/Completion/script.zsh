#compdef corpusgen
# Completion of corpusgen in zsh. For this shell alone: source <(corpusgen completion zsh)
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
_corpusgen() {
    local line="corpusgen ${(j: :)words[2,CURRENT-1]} $PREFIX"
    local -a suggestions=(${(f)"$(corpusgen "[suggest:${#line}]" "$line" 2>/dev/null)"})
    # Where no option is begun, a file is meant.
    [[ $PREFIX == -* ]] || suggestions=(${suggestions:#-*})
    if (( $#suggestions )); then
        compadd -- $suggestions
    else
        _files
    fi
}
compdef _corpusgen corpusgen
