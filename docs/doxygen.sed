# Plain comments, as Doxygen wants them; what looks like markup in them is text.
/^ *\/\/( |$)/ {
    s/[\\@<>#]/\\&/g
    s/^( *)\/\//\1\/\/\//
}
s/([,;{]) *\/\/ /\1 \/\/\/< /
# It knows no inline namespace in this form.
s/namespace entente::inline [a-z0-9_]+/namespace entente/
