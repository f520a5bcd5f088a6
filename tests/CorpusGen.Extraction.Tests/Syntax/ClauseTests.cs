using Xunit;

namespace CorpusGen.Extraction.Tests.Syntax;

/// <summary>Every verb group with the head of its subject: beside it, over what stands between commas, or shared with the verb before.</summary>
public sealed class ClauseTests
{
    [Theory]
    [InlineData("La maire a dit non.", "maire <- a dit")]
    [InlineData("La maire, qui préside le port, a dit non.", "maire <- préside; maire <- a dit")]
    [InlineData("Anne Roux (PS) a dit non.", "Roux <- a dit")]
    [InlineData("Anne Roux, 52 ans, a dit non.", "Roux <- a dit")]
    [InlineData("Anne Roux a dit non et quitté la salle.", "Roux <- a dit; Roux <- quitté")]
    [InlineData("Lundi, dans le port de Brest, Anne Roux a dit non.", "Roux <- a dit")]
    [InlineData("Quand le navire est arrivé, la foule a applaudi.", "navire <- est arrivé; foule <- a applaudi")]
    [InlineData("Paul Durand a ensuite, dans un message, dit non.", "Durand <- a ensuite, dans un message, dit")]
    [InlineData("Le maire estime que la ville, qui dort, mourra.", "maire <- estime; ville <- dort; ville <- mourra")]
    [InlineData("Trois des élus ont voté contre.", "Trois <- ont voté")]
    [InlineData("L’équipe du port a gagné et fêtera samedi sa victoire.", "équipe <- a gagné; équipe <- fêtera")]
    public void Each_verb_has_the_subject_of_its_own_clause_in_French(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Clauses());

    [Theory]
    [InlineData("The mayor said no.", "mayor <- said")]
    [InlineData("The mayor, who runs the port, said no.", "mayor <- runs; mayor <- said")]
    [InlineData("Helen Marsh, 52, said no.", "Marsh <- said")]
    [InlineData("Helen Marsh (D-Md.) said no.", "Marsh <- said")]
    [InlineData("Helen Marsh and Tom Barlow said no.", "Marsh + Barlow <- said")]
    [InlineData("Helen Marsh said no and left the room.", "Marsh <- said; Marsh <- left")]
    [InlineData("“No,” the mayor said.", "mayor <- said")]
    [InlineData("“No,” Helen Marsh, the owner of the port, told reporters.", "Marsh <- told")]
    [InlineData("On Monday, in the port of Hull, Helen Marsh said no.", "Marsh <- said")]
    [InlineData("When the ship came, the crowd cheered.", "ship <- came; crowd <- cheered")]
    [InlineData("A man in Hull said no.", "man <- said")]
    [InlineData("Tom Barlow later said no.", "Barlow <- said")]
    [InlineData("The mayor thinks that the town, which sleeps, will die.", "mayor <- thinks; town <- sleeps; town <- will die")]
    [InlineData("Three of the members voted no.", "Three <- voted")]
    [InlineData("The men of the port won and will sing.", "men <- won; men <- will sing")]
    [InlineData("Tom Barlow, of Hull, said no.", "Barlow <- said")]
    [InlineData("Helen Marsh, who had sold the port, laughed.", "Marsh <- had sold; Marsh <- laughed")]
    public void Each_verb_has_the_subject_of_its_own_clause_in_English(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.English, text).Clauses());

    [Theory]
    [InlineData("Helen Marsh, the mayor, sold the port.", "Marsh <- sold")]
    [InlineData("Helen Marsh, the mayor, paused and then told Tom Barlow no.", "Marsh <- paused; Marsh <- told")]
    [InlineData("Helen Marsh, the mayor, arrested and told to wait, laughed.", "- <- arrested; - <- told; - <- wait; - <- laughed")]
    [InlineData("Helen Marsh, the mayor, arrested the day before, laughed.", "- <- arrested; mayor <- laughed")]
    [InlineData("Helen Marsh, the mayor, arrested the following week, laughed.", "- <- arrested; mayor <- laughed")]
    [InlineData("Helen Marsh, the mayor, named the best of the town, laughed.", "- <- named; mayor <- laughed")]
    [InlineData("Helen Marsh, the mayor, elected the first of the women, laughed.", "mayor <- laughed")]
    [InlineData("The ship, sold the port.", "- <- sold")]
    public void Behind_an_apposition_what_has_an_object_or_says_something_is_the_verb(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.English, text).Clauses());

    [Theory]
    [InlineData("The Bank of Ashton's governor said no.", "governor <- said")]
    [InlineData("The owner of Ashton's port said no.", "owner <- said")]
    [InlineData("The Bank of the town's governor said no.", "Bank <- said")]
    [InlineData("It rained. Owners of Ashton's port said no.", "It <- rained; Owners <- said")]
    public void A_body_with_its_complement_possesses_as_a_whole(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.English, text).Clauses());
}
