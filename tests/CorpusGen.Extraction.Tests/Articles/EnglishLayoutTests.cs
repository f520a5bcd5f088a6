using Xunit;
using static CorpusGen.Extraction.Tests.Articles.AnnotatedText;

namespace CorpusGen.Extraction.Tests.Articles;

public sealed class EnglishLayoutTests
{
    [Fact]
    public void A_broadcaster_says_source_and_caption_of_every_picture() => AssertBlocks("""
        Title | Storm Freya: Thousands without power as winds hit coast
        Source | Published 3 March 2019
        Boilerplate | Share
        Boilerplate | Share page
        Credit | Image source, Getty Images
        Caption | Image caption, Waves crash against the sea wall at Porthcawl

        Paragraph | More than 5,000 homes are without power after Storm Freya brought winds of up to 80mph to Wales.

        Paragraph | The Met Office had issued a yellow warning for most of the country.

        Heading | 'Danger to life'

        Paragraph | Drivers were told to avoid unnecessary journeys.

        Heading | What happens next?

        Paragraph | Forecasters said conditions would improve on Monday.

        Boilerplate | More on this story
        Boilerplate | Storm Erik: Flights cancelled and roads blocked
        Boilerplate | How are storms named?
        Boilerplate | Related Topics
        Boilerplate | Wales
        """);

    [Fact]
    public void A_newspaper_has_a_standfirst_a_byline_and_a_photographer() => AssertBlocks("""
        Kicker | Renewable energy
        Title | Solar power overtakes coal in Europe for the first time
        Paragraph | Thinktank says milestone shows transition is unstoppable but warns of slow progress on grids

        Source | Hannah Whitfield
        Source | Thu 23 Jan 2025 00.01 GMT

        Caption | A solar farm near Seville, Spain. Photograph: Marta Ruiz/EPA

        Paragraph | Solar panels generated more of the EU’s electricity than coal last year, according to a report published on Thursday.

        Paragraph | “This is a milestone,” said Dr Petra Novak, the report’s lead author.

        Boilerplate | Sign up to our weekly newsletter
        Boilerplate | Advertisement

        Paragraph | Gas declined for the fifth year in a row.

        Boilerplate | Most viewed
        """);

    [Fact]
    public void A_wire_story_names_its_reporters_and_editors_at_the_end() => AssertBlocks("""
        Title | Oil prices slip as stockpiles grow

        Source | By Alan Pierce and Mei Tanaka

        Paragraph | LONDON (Reuters) - Oil prices fell on Tuesday as U.S. stockpiles grew by more than expected.

        Paragraph | "The market is well supplied," said Karen Ng, an analyst at Birch Capital.

        Heading | SUPPLY FEARS EASE

        Paragraph | Brent crude was down 1.2 percent at $68.40 a barrel.

        Source | Reporting by Alan Pierce and Mei Tanaka; Editing by Louise Grant
        """);

    [Fact]
    public void A_blog_ends_in_thoughts_on_its_title() => AssertBlocks("""
        Boilerplate | Press "Enter" to skip to content
        Title | How I learned to stop worrying and love my compost
        Source | Posted on May 4, 2016 by janet

        Paragraph | Every spring I tell myself that this will be the year. This year, it finally was.

        Boilerplate | Share this:
        Boilerplate | Twitter
        Boilerplate | Facebook
        Boilerplate | Related
        Boilerplate | Filed under: Garden
        Boilerplate | Leave a comment

        CommentCount | 2 thoughts on “How I learned to stop worrying and love my compost”

        Comment | Bob says:
        Comment | May 5, 2016 at 9:14 am
        Comment | Worms. You need more worms.
        Boilerplate | Reply
        Comment | Great post
        Boilerplate | Leave a Reply
        Boilerplate | Your email address will not be published. Required fields are marked *
        """);

    [Fact]
    public void A_post_has_its_author_below_it() => AssertBlocks("""
        Title | Senator apologises for late-night post

        Paragraph | The senator has apologised for a message he sent on Friday.

        Post | Nobody ever tells you how quiet the Capitol is at night.
        PostAttribution | — Tom Barrow (@tombarrow) March 23, 2018

        Paragraph | He later deleted it.

        Post | I was tired. I am sorry.
        PostAttribution | @tombarrow, 24 March 2018

        Paragraph | His office declined to comment further.
        """);

    [Fact]
    public void A_text_with_a_paragraph_a_line_has_the_same_parts() => AssertBlocks("""
        Source | Tuesday, October 2, 2012
        Title | Mayor unveils plan for riverside park
        Caption | The mayor speaks at the old mill on Monday. (Photo by Dana Cole)
        Paragraph | The city will spend $4 million on a new park along the river, the mayor said Monday.
        Paragraph | Work is expected to begin in the spring and to take two years.
        Heading | Mixed reactions
        Paragraph | Not everybody was pleased. "We need houses, not lawns," said one resident.
        Boilerplate | Read more
        Boilerplate | ***
        CommentCount | 1 comment
        Comment | About time!
        """);

    [Fact]
    public void Questions_to_somebody_are_paragraphs() => AssertBlocks("""
        Title | Five minutes with the woman who counts penguins

        Paragraph | Ingrid Dahl has spent eleven winters in Antarctica. We caught up with her in Oslo.

        Paragraph | How did you get into this?

        Paragraph | By accident, really. I answered an advertisement.

        Paragraph | Q: Is it cold?

        Paragraph | A: Always.

        Heading | Why count penguins?

        Paragraph | They tell us how the ocean is doing.
        """);

    [Fact]
    public void A_long_run_of_short_lines_is_a_table_and_has_no_headings() => AssertBlocks("""
        Title | Sunday's results in full

        Paragraph | These were the results of the eleventh round of matches.

        Paragraph | Ashford 2 Barrow 1
        Paragraph | Crewe 0 Derby 0
        Paragraph | Exeter 3 Fulham 2
        Paragraph | Grimsby 1 Hull 4
        Paragraph | Ipswich 2 Jarrow 2

        Paragraph | The next round is on Saturday.
        """);

    [Fact]
    public void Rights_and_menus_are_the_site_s() => AssertBlocks("""
        Boilerplate | Home | News | Sport | Business
        Title | Town council votes to keep library open

        Paragraph | Councillors voted by nine to four on Tuesday to keep the library open.

        Paragraph | The decision ends a year of uncertainty.

        Boilerplate | © 2017 The Valley Herald. All rights reserved.
        Boilerplate | Privacy policy
        Boilerplate | Back to top
        """);

    [Theory]
    [InlineData("READ MORE: Harbour to reopen in May")]
    [InlineData("» Related: Harbour to reopen in May")]
    [InlineData("MORE: Harbour to reopen in May")]
    [InlineData("Harbour storm in pictures - Watch on YouTube")]
    [InlineData("Share this")]
    [InlineData("Facebook Twitter Reddit Pinterest")]
    [InlineData("Follow us on Twitter and never miss a tide.")]
    [InlineData("We use cookies to understand how you use this site.")]
    [InlineData("This material may not be published, broadcast, rewritten or redistributed without permission.")]
    [InlineData("Copyright © The Harbour Gazette")]
    [InlineData("Follow Ann Cole on Twitter")]
    [InlineData("1,234 people are talking about this")]
    [InlineData("A post shared by Ann Cole (@anncole)")]
    [InlineData("Join the conversation")]
    [InlineData("Was this article helpful?")]
    public void A_line_of_the_site_between_paragraphs_is_boilerplate(string line) => AssertBlocks(Between("Boilerplate", line));

    [Theory]
    [InlineData("Read more slowly, she said, and the sea makes sense.")]
    [InlineData("Also on Tuesday, two boats were towed into the harbour.")]
    [InlineData("Copyright law is of little help to fishermen.")]
    [InlineData("By continuing to fish there, they broke the law.")]
    [InlineData("See more than the harbour if the weather is fine.")]
    public void A_sentence_that_begins_with_a_word_of_the_site_is_a_paragraph(string line) => AssertBlocks(Between("Paragraph", line));

    [Theory]
    [InlineData("Crews at work on the sea wall in Porthcawl, March 3, 2019.")]
    [InlineData("The old harbour at Porthcawl (file)")]
    [InlineData("From left: Ann Cole, Paul Webb and Dana Reed")]
    [InlineData("An undated photo of the harbour master")]
    public void A_line_that_shows_something_and_has_no_verb_is_a_caption(string line) => AssertBlocks(Between("Caption", line));

    [Theory]
    [InlineData("Paragraph", "The treaty was signed by both harbour masters, March 3, 2019.")]
    [InlineData("Paragraph", "The harbour closed in Porthcawl, March 3, 2019.")]
    [InlineData("Heading", "A view of the sea")]
    public void A_sentence_or_heading_is_no_caption(string kind, string line) => AssertBlocks(Between(kind, line));

    [Fact]
    public void Titles_under_a_line_that_offers_more_to_read_are_links() => AssertBlocks("""
        Title | Harbour to reopen in May

        Paragraph | The harbour will reopen in May, the council said on Monday.

        Boilerplate | RELATED:
        Boilerplate | How the storm broke the sea wall
        Boilerplate | Ten boats that never came back

        Paragraph | Repairs will take two months.

        Source | Dana Reed in Leeds contributed to this report.
        """);

    [Fact]
    public void A_post_below_its_author_and_one_in_a_line_are_posts() => AssertBlocks("""
        Title | Harbour to reopen in May

        Paragraph | The harbour will reopen in May, its master announced:

        PostAttribution | Ann Cole @anncole · March 23, 2018
        Post | The sea wall stands. See you in May!

        Paragraph | The council was less sure of it, and said so at length on Monday.

        Post | We were never asked. — Dana Reed (@danareed) March 24, 2018

        Post | “Nobody at the council was ever asked.” — Dana Reed, councillor

        Paragraph | Repairs will take two months.
        """);

    private static string Between(string kind, string line) => $"""
        Title | A summer at the harbour

        Paragraph | The boats came in on Monday after two weeks at sea.

        {kind} | {line}

        Paragraph | They will leave again on Thursday if the wind allows.

        Paragraph | It was a good year for herring.
        """;

    [Theory]
    [InlineData("Paragraph", "#Harbour #Sea")]
    [InlineData("Heading", "#MeToo")]
    [InlineData("Heading", "#MeToo and what came of it")]
    public void Several_tags_head_nothing(string kind, string line) => AssertBlocks($"""
        Title | A summer in the harbour

        Paragraph | The boats came back on Monday, after two weeks at sea.

        {kind} | {line}

        Paragraph | They will leave again on Thursday if the wind allows it.

        Paragraph | The catch has been good this year.
        """);
}
