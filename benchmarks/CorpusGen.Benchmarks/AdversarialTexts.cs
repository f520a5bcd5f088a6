using System;
using System.Collections.Generic;
using System.Text;

namespace CorpusGen.Benchmarks;

/// <summary>Texts that nobody writes: one thing for ever, on one line or on a million.</summary>
internal static class AdversarialTexts
{
    /// <summary>What is repeated, after what stands once at the start and before what stands once at the end.</summary>
    private static readonly (string Name, Language Language, string Start, string Repeated, string End)[] Patterns =
    [
        ("only «", Language.French, "", "«", ""),
        ("only » ", Language.French, "", "» ", ""),
        ("only \"", Language.French, "", "\"", ""),
        ("only ' ", Language.English, "", "' ", ""),
        ("« a » on one line", Language.French, "", "« a » ", ""),
        ("« a lines, never closed", Language.French, "", "« a\n", ""),
        ("» lines", Language.French, "", "»\n", ""),
        ("« . lines, then » lines", Language.French, "« Il est a", "\n« .\n» .", "\n» bien dit."),
        ("« a « b », nested", Language.French, "", "« un « deux » trois ", ""),
        ("“a “b” c", Language.English, "", "“one “two” three ", ""),
        ("\"a\" on one line", Language.English, "", "\"one two three four\" ", ""),
        ("one endless word", Language.French, "", "a", ""),
        ("one endless line", Language.French, "", "le chat mange ", ""),
        ("digits only", Language.French, "", "7", ""),
        ("zeros only", Language.French, "", "0", ""),
        ("1 1 1", Language.French, "", "1 ", ""),
        ("123.123.123", Language.French, "", "123.", "1"),
        ("123 123 123", Language.French, "", "123 ", ""),
        ("1,2,3", Language.English, "", "1,", ""),
        ("1/1/1", Language.French, "", "1/", ""),
        ("1-1-1", Language.English, "", "1-", ""),
        ("1 à 1 à 1", Language.French, "", "1 à ", ""),
        ("A1-1-1", Language.French, "A", "1-", ""),
        ("1 km/h/h/h", Language.French, "1 km", "/h", ""),
        ("number words", Language.French, "", "cent mille vingt-deux ", ""),
        ("hyphenated number words", Language.French, "", "vingt-", "un"),
        ("two hundred and", Language.English, "", "two hundred and ", ""),
        ("millions de milliards", Language.French, "deux ", "milliers de millions de ", ""),
        ("short lines", Language.French, "", "a\n", ""),
        ("short lines with capitals", Language.French, "", "Abc\n", ""),
        ("blank lines", Language.French, "a", "\n", "a"),
        ("dialogue lines", Language.French, "", "– Aah, oui ?\n", ""),
        ("only - ", Language.French, "", "- ", ""),
        ("only .", Language.French, "", ".", ""),
        ("only ? with blanks", Language.French, "", "? ", ""),
        ("only ,", Language.French, "il a dit ", ", ", "."),
        ("parentheses", Language.French, "le maire ", "(", ""),
        ("(a) (a)", Language.French, "", "le maire (a) ", ""),
        ("a'a'a", Language.French, "", "a'", ""),
        ("l'l'l", Language.French, "", "l'", ""),
        ("apostrophes", Language.English, "", "'", "s"),
        ("capital words", Language.French, "", "Abcd ", ""),
        ("capitals and commas", Language.French, "", "Xa, Ya, Za, ", ""),
        ("the minister and capitals for ever", Language.French, "", "dit le ministre, ", "Xa"),
        ("le ministre, A B C", Language.French, "", "selon le ministre, Xa Ya Za ", ""),
        ("many people", Language.French, "", "Paul Abc, ministre, dit que le maire a dit que ", ""),
        ("he says of her", Language.French, "Anne Dupont. ", "a parlé, a dit Marie Curie, il dit que oui, ", ""),
        ("il dit « a b c d »", Language.French, "Anne Dupont ", "il dit « je suis bien ici », ", ""),
        ("que que que", Language.French, "", "que ", ""),
        ("qui, qui, qui,", Language.French, "", "qui a, ", ""),
        ("dit dit dit", Language.French, "", "dit ", ""),
        ("a dit, a dit", Language.French, "", "a dit, ", ""),
        ("il dit que", Language.French, "", "il dit que ", ""),
        ("said said said", Language.English, "", "said ", ""),
        ("he said that he", Language.English, "", "he said that ", ""),
        ("selon lequel", Language.French, "", "le ministre, selon lequel ", ""),
        ("selon lequel, then full stops", Language.French, "", "le ministre, selon lequel x. y. . . . ", "....."),
        ("adverbs", Language.French, "", "très ", "dit"),
        ("adverbs and cues", Language.French, "", "toujours dit ", ""),
        ("», a dit très très", Language.French, "« a b c d » a dit ", "très ", "."),
        ("« a » a dit dans la", Language.French, "", "« je suis bien ici » a dit dans la ", ""),
        ("il dit : Aa", Language.French, "", "il dit : Aa ", "."),
        ("il dit : A. Je il dit", Language.French, "", "il dit : Aa. Je il dit bien ", ""),
        ("colons", Language.French, "", "A : ", ""),
        ("le maire a dit :", Language.French, "", "le message du maire a dit : « oui non » ", ""),
        ("pour le, pour le,", Language.French, "", "pour le chat, ", "« il est là »"),
        ("« oui » pour le", Language.French, "pour ", "le chat « et cela » ", ""),
        ("@a handles", Language.French, "", "@a ", ""),
        ("- A (@a) lines", Language.French, "", "Bien dit.\n- Anne (@a) le 3 mai 2018\n", ""),
        ("### tags", Language.French, "", "#", "a"),
        ("#1#1", Language.French, "", "#1", ""),
        ("addresses", Language.French, "", "a.fr-", ""),
        ("www.", Language.French, "", "www.a.", ""),
        ("M. M. M.", Language.French, "", "M. ", ""),
        ("1 réponse lines", Language.French, "", "1 réponse\n", ""),
        ("Photo : lines", Language.French, "", "© Anne\n", "« oui »"),
        ("Lire aussi lines", Language.French, "", "Lire aussi : Aaa\nSur le même sujet\n", ""),
        ("« b lines and credits", Language.French, "", "« un mot\n© Anne\n» deux\n", ""),
        ("signs of halves", Language.French, "", "½", ""),
        ("combining marks", Language.French, "", "e\u0301", ""),
        ("surrogates", Language.French, "", "😀", ""),
        ("lone surrogates", Language.French, "", "\uD83D ", ""),
    ];

    /// <summary>The name, language and text of each pattern: repeated to a length in UTF-16 code units.</summary>
    public static IEnumerable<(string Name, Language Language, Func<int, string> OfLength)> All()
    {
        foreach ((string name, Language language, string start, string repeated, string end) in Patterns)
            yield return (name, language, length => Repeat(start, repeated, end, length));
        yield return ("« a » in half, » in half", Language.French, static length => Repeat("", "« a ", "", length / 2) + Repeat("", "b » ", "", length / 2));
        yield return ("selon lequel in half, . in half", Language.French, static length => Repeat("", "le ministre, selon lequel ", "", length / 2) + Repeat("", ". ", "", length / 2));
        yield return ("dit que in half, . in half", Language.French, static length => Repeat("", "Anne dit que ", "", length / 2) + Repeat("", ".", "", length / 2));
        yield return ("boilerplate in half, » in half", Language.French, static length => "« Il est là\n" + Repeat("", "« .\n", "", length / 2) + Repeat("", "» bien\n", "", length / 2));
        yield return ("people in half, ministers in half", Language.French, static length => Repeat("", "Paul Abc et Jean Def, maire, ont ", "", length / 2) + ". " + Repeat("", "« je suis là », dit le ministre. ", "", length / 2));
    }

    private static string Repeat(string start, string repeated, string end, int length)
    {
        var text = new StringBuilder(length + start.Length + end.Length + repeated.Length);
        text.Append(start);
        while (text.Length < length)
            text.Append(repeated);
        return text.Append(end).ToString();
    }
}
