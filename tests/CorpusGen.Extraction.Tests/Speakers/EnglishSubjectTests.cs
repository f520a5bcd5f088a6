using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

/// <summary>Who speaks in English news where the subject is far from its verb, behind it, or a description.</summary>
public sealed class EnglishSubjectTests
{
    [Theory]
    [InlineData("In a letter sent on Monday, Rep. Helen Marsh (D-Md.) replied to the news, saying: “[[We are staying.]]”", "Helen Marsh")]
    [InlineData("“[[We are staying,]]” Helen Marsh, 30, of Ashton, N.C., who was among those asked, said in a call.", "Helen Marsh")]
    [InlineData("Helen Marsh, noting that the port was “[[closed,]]” added: “[[We are staying.]]”", "Helen Marsh; Helen Marsh")]
    [InlineData("Helen Marsh shared a photo of a boat called “Perch” on her page, writing “[[We are staying.]]”", "Helen Marsh")]
    [InlineData("Helen Marsh, the town’s sitting mayor, repeated claims that Tom Barlow had lied, calling him a “[[coward]]”.", "Helen Marsh")]
    [InlineData("The film shows Helen Marsh asking, “[[Why are we here?]]”", "Helen Marsh")]
    [InlineData("The form, which has ten pages, “[[must be filled in by hand]]”, the board recommending “[[blue ink]]”.", "nobody; the board")]
    [InlineData("“[[We are staying,]]” said another leading boat builder, Helen Marsh of the firm Barlow.", "Helen Marsh")]
    [InlineData("“[[We are staying,]]” mused Harbour co-host Helen Marsh.", "Helen Marsh")]
    [InlineData("“[[We are staying,]]” advises Helen Marsh.", "Helen Marsh")]
    [InlineData("“[[He said, ‘I am coming,’]]” Helen Marsh said.", "Helen Marsh")]
    [InlineData("Article 7 states that “[[no member shall be named]]”.", "Article 7")]
    [InlineData("My grandmother goes, “[[You can’t eat a boat, dear.]]”", "My grandmother")]
    [InlineData("The ad claims “[[Helen Marsh can be trusted]]”.", "The ad")]
    public void The_subject_is_found(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.English, text, speakers);

    [Theory]
    [InlineData("As the mayor, Helen Marsh, put it in her letter to voters explaining the vote, “[[We are staying.]]”", "Helen Marsh")]
    [InlineData("According to the Post, quoting the Harbour Agency, the town is in a “[[state of siege]]”.", "Harbour Agency")]
    [InlineData("The dike broke, and in the words of the judge, Helen Marsh, QC, “[[nobody had looked at it]]”.", "Helen Marsh")]
    [InlineData("According to Helen Marsh, the “[[reckless]]” plan failed.", "Helen Marsh")]
    [InlineData("The vote was over by noon – “[[a feast without a fish]]”, as the clerk Helen Marsh put it.", "Helen Marsh")]
    [InlineData("“[[A wound that will take years to close]]” was how Gov. Helen Marsh described the flood.", "Helen Marsh")]
    [InlineData("“[[It is not our best form,]]” returning officer Helen Marsh admits.", "Helen Marsh")]
    [InlineData("Shares closed flat, with one broker describing the figures as “[[porridge]]”.", "one broker")]
    [InlineData("The minister hailed the pump as “[[Hull’s lamp in the dark]]”.", "The minister")]
    [InlineData("Helen Marsh: New dike is ‘[[a mistake]]’", "Helen Marsh")]
    [InlineData("The town recalls Helen Marsh’s pledge to be “[[fair]]” to all.", "Helen Marsh")]
    public void A_source_is_found(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.English, text, speakers);

    [Theory]
    [InlineData("Helen Marsh said critics call the plan “[[reckless]]”.", "critics")]
    [InlineData("Helen Marsh said she would go on with what she calls a “[[war of words]]”.", "Helen Marsh")]
    [InlineData("Helen Marsh said that the board had met, calling it a “[[good start]]”.", "Helen Marsh")]
    [InlineData("Helen Marsh said that they told her they had “[[no boats]]”.", "Helen Marsh")]
    [InlineData("Helen Marsh said the way the board treated sailors who complained about the pay “[[would be odd]]” now.", "Helen Marsh")]
    public void The_nearest_who_can_say_it_says_it(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.English, text, speakers);

    [Theory]
    [InlineData("Tom Barlow spoke in Hull on Monday. “[[We are staying,]]” the Republican candidate said.", "Tom Barlow")]
    [InlineData("Tom Barlow spoke in Hull on Monday. “[[We are staying,]]” the London businessman said.", "Tom Barlow")]
    [InlineData("Tom Barlow spoke in Hull on Monday. “[[We are staying,]]” the police spokesman said.", "police spokesman")]
    [InlineData("Tom Barlow and Mark Hill spoke in Hull. “[[We are staying,]]” the Labour candidate said.", "Labour candidate")]
    public void An_epithet_stands_for_who_was_named(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.English, text, speakers);

    [Theory]
    [InlineData("Tom Barlow said no. Then harbour spokesman Lu Marsh said it was over. “[[We are staying,]]” he said.", "Lu Marsh")]
    [InlineData("Lindsey Barlow tells his crew that he is “[[tired]]”.", "Lindsey Barlow")]
    [InlineData("Ann Cole came with a spokesman for Mrs. Marsh. “[[We are staying,]]” the spokesman said.", "the spokesman")]
    [InlineData("“[[We are staying,]]” columnist Ai Jun wrote.", "Ai Jun")]
    public void A_title_or_role_tells_more_than_a_name(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.English, text, speakers);

    [Theory]
    [InlineData("In her book, “Harbour Light,” Helen Marsh suggested that the town was old.")]
    [InlineData("The crew played a song called “Harbour Light” twice.")]
    [InlineData("Helen Marsh spoke of the style that made “Harbour” famous.")]
    public void A_title_in_marks_before_a_report_is_no_quote(string text) => WhoSaysWhat.CheckQuotes(Language.English, text, "");

    [Theory]
    [InlineData("“[[We are staying,]]” her husband, Tom Barlow, said by phone from Hull.", "Tom Barlow")]
    [InlineData("“[[We are staying,]]” Helen Marsh said by email.", "Helen Marsh")]
    [InlineData("“[[We are staying,]]” said one of them, Tom Barlow, 52.", "Tom Barlow")]
    [InlineData("“[[We are staying,]]” said one of them.", "one of them")]
    [InlineData("“[[We are staying,]]” Helen Marsh, for her part, said.", "Helen Marsh")]
    public void How_it_is_said_and_a_name_behind_do_not_hide_who_speaks(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.English, text, speakers);

    [Theory]
    [InlineData("The mayor, Ann Cole, signed the deal and said the quay “[[will not reopen]]”.", "Ann Cole")]
    [InlineData("Ann Cole, the mayor, opened the gate and called it “[[a gift]]”.", "Ann Cole")]
    [InlineData("The mayor, Ann Cole, stepped in and then said that the quay “[[will not reopen]]”.", "Ann Cole")]
    [InlineData("The mayor, Ann Cole, paused and told Marsh the quay “[[will not reopen]]”.", "Ann Cole")]
    [InlineData("The mayor, Ann Cole, paused and said “[[it will not reopen]]”.", "Ann Cole")]
    [InlineData("The mayor, Ann Cole, paused and said she “[[would not reopen it]]”.", "Ann Cole")]
    [InlineData("The mayor, Ann Cole, arrested the day before, said the quay “[[will not reopen]]”.", "Ann Cole")]
    [InlineData("Ann Cole, the mayor and host of the show “Harbour,” listed a show: “[[Quay Street.]]”", "Ann Cole")]
    public void Behind_an_apposition_the_first_of_two_verbs_has_the_subject(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.English, text, speakers);

    [Theory]
    [InlineData("The National Union of Miners' general secretary, Paul Cole, called the mine “[[a grave]]”.", "Paul Cole")]
    [InlineData("The Bank of Ashton's governor, Ann Cole, said rates “[[must rise]]”.", "Ann Cole")]
    [InlineData("The University of Ashton's Ann Cole said rates “[[must rise]]”.", "Ann Cole")]
    [InlineData("The owner of Ashton's governor said rates “[[must rise]]”.", "owner of Ashton's governor")]
    [InlineData("The Bank of Ashton's report said rates “[[must rise]]”.", "Bank of Ashton's report")]
    public void A_role_behind_the_name_of_a_body_is_a_persons(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.English, text, speakers);

    [Theory]
    [InlineData("A report by the Harbour Board said the quay was “[[unsafe]]”.", "report by the Harbour Board")]
    [InlineData("A letter from the mayor said the quay was “[[unsafe]]”.", "letter from the mayor")]
    [InlineData("A report by Monday said the quay was “[[unsafe]]”.", "A report")]
    [InlineData("A letter from the attic said the quay was “[[unsafe]]”.", "A letter")]
    public void A_document_is_its_authors(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.English, text, speakers);

    [Theory]
    [InlineData("Harbour: “[[We will not sell this quay]]”\n\nAnn Cole was bitter. “[[We will not sell this quay to anybody,]]” said Ann Cole.\n\nThe board did not answer.", "Ann Cole; Ann Cole")]
    [InlineData("“[[It is over!]]”\n\nAnn Cole was bitter. “[[It is over for us,]]” said Ann Cole.\n\nThe board did not answer.", "nobody; Ann Cole")]
    public void A_title_has_the_speaker_of_the_one_quote_that_it_repeats(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.English, text, speakers);
}
