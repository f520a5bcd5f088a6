using CorpusGen.Extraction.Articles.Layout;

namespace CorpusGen.Extraction.Languages.English;

/// <summary>The words of English sites that tell what a line is for.</summary>
internal static class EnglishLayout
{
    public static void AddTo(LayoutVocabulary vocabulary)
    {
        vocabulary.Add(LayoutWord.Chrome, """
            share read comment comments reply replies newsletter newsletters cookies cookie subscribe subscribed follow print related sign log login
            register download previous next click advertisement skip paid copy loading logout bookmark
            """);
        vocabulary.Add(LayoutWord.LoneChrome, """
            more meta menu video videos photo photos search close back ends end ad ads sponsored save tags home gallery trending feedback tweet
            facebook twitter linkedin instagram whatsapp telegram pinterest youtube tiktok messenger bluesky threads reddit email pocket
            """);
        vocabulary.Add(LayoutWord.Filler, """
            the a an this that these your our us my to in on of by for with via and or it all up out me i here now also see view show hide
            leave add post posts article articles story stories page link site more less full free be first most next topics content
            news latest online app social media daily weekly
            facebook twitter linkedin instagram whatsapp telegram pinterest youtube tiktok messenger bluesky reddit x rss email e mail
            continue reading reading
            """);
        vocabulary.Add(LayoutWord.Month, """
            january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
            """);
        vocabulary.Add(LayoutWord.Weekday, "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun");
        vocabulary.Add(LayoutWord.DateFiller, "the on at of st nd rd th am pm a p m gmt utc bst est edt et pst pdt pt cet cest noon");
        vocabulary.Add(LayoutWord.NameParticle, "of the and von van der den bin al ben el di da dos");
        vocabulary.Add(LayoutWord.Picture, "photo photos image images photograph photographs picture credit credits illustration video audio graphic copyright");
        vocabulary.Add(LayoutWord.PictureAgency, "getty shutterstock istock istockphoto alamy rex wireimage unsplash pexels pixabay flickr imago zuma epa cnp");
        vocabulary.Add(LayoutWord.NewsAgency, "afp reuters ap dpa efe ansa bloomberg upi xinhua tass");
        vocabulary.Add(LayoutWord.CommentNoun, "comment comments reply replies response responses thought thoughts");
        vocabulary.Add(LayoutWord.Via, "via on");
        vocabulary.Add(LayoutWord.Addressee, "you your yours");
        vocabulary.Add(LayoutWord.By, "by");
        vocabulary.Add(LayoutWord.SourceFiller, "with and by source sources staff agencies agency");
        vocabulary.Add(LayoutWord.No, "no");
        vocabulary.Add(LayoutWord.HomePage, "home");
        vocabulary.Add(LayoutWord.Turn, "q a question answer");
        vocabulary.Add(LayoutWord.PictureNote, "file archive archives stock photo image picture composite");
        vocabulary.Add(LayoutWord.Rights, "rights reserved");

        vocabulary.Add(LinePhrase.OtherArticles, """
            related articles
            related stories
            related content
            related topics
            related posts
            related news
            related coverage
            more on this story
            more stories
            more news
            more from
            more like this
            most read
            most popular
            most viewed
            most shared
            you may also like
            you might also like
            you may also be interested in
            recommended for you
            recommended stories
            recent posts
            read next
            top stories
            trending now
            see also
            read also
            also read
            """);
        vocabulary.Add(LinePhrase.Chrome, """
            read more
            show more
            load more
            view more
            see more
            read:
            read the full
            article on wikipedia
            related:
            watch:
            listen:
            continue reading
            skip to
            press "enter" to
            click here
            click to
            sign up
            sign in
            subscribe
            follow us
            get our
            share this
            share on
            back to top
            jump to
            leave a comment
            leave a reply
            post a comment
            cancel reply
            your email address will not be published
            required fields
            save my name
            notify me of
            privacy policy
            terms of
            cookie policy
            all rights reserved
            filed under
            tagged with
            tagged as
            posted in
            tags:
            advertisement
            story continues below
            article continues after
            this article is for subscribers
            support our journalism
            have you got a story
            do you have a story
            """);
        vocabulary.Add(LinePhrase.Source, """
            written by
            reporting by
            reported by
            editing by
            additional reporting
            by staff
            source:
            sources:
            from our correspondent
            """);
        vocabulary.Add(LinePhrase.Publication, """
            published
            updated
            last updated
            last modified
            first published
            posted on
            posted by
            posted at
            """);
        vocabulary.Add(LinePhrase.Caption, """
            image caption
            caption:
            file photo
            file picture
            file image
            file -
            file –
            stock photo
            stock image
            """);
        vocabulary.Add(LinePhrase.Credit, """
            image source
            image credit
            photo credit
            photo by
            photo courtesy
            photo:
            photos:
            photograph:
            photograph by
            photography by
            picture:
            pictures:
            credit:
            image:
            illustration:
            illustration by
            video:
            getty images
            """);
    }
}
