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
            shares tweets flipboard snapchat
            more meta menu video videos photo photos search close back ends end ad ads sponsored save tags home gallery trending feedback tweet
            facebook twitter linkedin instagram whatsapp telegram pinterest youtube tiktok messenger bluesky threads reddit email pocket
            """);
        vocabulary.Add(LayoutWord.Filler, """
            the a an this that these your our us my to in on of by for with via and or it all up out me i here now also see view show hide
            leave add post posts article articles story stories page link site more less full free be first most next topics content
            news latest online app social media daily weekly
            facebook twitter linkedin instagram whatsapp telegram pinterest youtube tiktok messenger bluesky reddit x rss email e mail google viber signal sms mastodon
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
            related$
            recommended$
            more$
            just watched$
            must watch$
            in pictures$
            don't miss$
            replay$
            watch also
            related reading
            related links
            related videos
            further reading
            more articles
            more headlines
            more top stories
            more on this
            more on this topic
            also in the news
            also of interest
            in other news
            elsewhere on the web
            from around the web
            around the web
            editor's picks
            editors' picks
            latest stories
            latest news
            latest headlines
            popular stories
            popular now
            trending stories
            trending articles
            recommended reading
            recommended articles
            suggested articles
            suggested for you
            sponsored content
            promoted stories
            paid content
            what to read next
            up next
            keep reading
            similar articles
            other stories
            you may like
            you might like
            topics:
            in this story
            related:
            read more:
            don't miss:
            also in this section
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
            read more about
            read more on
            also read:
            see more:
            more:
            more info:
            more information:
            view comments
            view all comments
            view original
            view gallery
            view this post
            view photos
            see photos
            see the full
            read the rest
            read the original
            read our
            read this next
            watch the video
            watch live
            watch now
            watch our
            listen to our
            listen to this
            in pictures:
            in pics:
            gallery:
            share via
            share the
            share article
            share to
            share your
            share by
            tweet this
            pin it
            email this
            e-mail this
            print this
            print article
            copy link
            link copied
            post to facebook
            add a comment
            write a comment
            join the debate
            show comments
            hide comments
            load comments
            leave your comment
            your name *
            your comment
            contact us
            about us
            terms and conditions
            terms &
            do not sell my
            our privacy
            advertise with us
            help & support
            read more
            show more
            load more
            view more
            see more
            read:
            read the full
            article on wikipedia
            watch:
            listen:
            continue reading
            skip to
            press "enter" to
            sign in
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
            undated photo
            undated handout
            handout photo
            handout image
            archive photo
            archive image
            pictured:
            pictured above
            pictured here
            pictured left
            artist's impression of
            screenshot of
            screengrab of
            an undated photo
            a file photo
            in this photo
            in this image
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
        vocabulary.Add(LinePhrase.Notice, """
            view this post on
            a post shared by
            a video posted by
            see the other tweets
            view the conversation on
            people are talking about this
            twitter ads info
            what do you think? let us know
            replay more videos
            click here
            click to
            sign up
            subscribe
            follow us
            get our
            support our journalism
            sign in to
            log in to
            already a subscriber
            already have an account
            become a member
            become a subscriber
            join our
            join the conversation
            join the discussion
            join us on
            like us on
            follow me on
            follow our
            follow the latest
            get the latest
            get the day's
            get unlimited
            receive our
            receive the latest
            enter your email
            thank you for subscribing
            thanks for signing up
            we use cookies
            this site uses cookies
            this website uses cookies
            our site uses cookies
            our website uses cookies
            by continuing to use
            by continuing to browse
            by clicking subscribe
            by clicking sign
            by clicking submit
            by signing up you
            by signing up, you
            by signing up to this
            by submitting this form
            by submitting your
            by subscribing you
            by subscribing, you
            accept all cookies
            reject all cookies
            copyright ©
            copyright (c)
            copyright:
            manage preferences
            manage cookies
            cookie settings
            cookie preferences
            this material may not be
            reproduction in whole
            no part of this
            not for reproduction
            be the first to comment
            be the first to know
            have your say
            tell us what you think
            let us know what you think
            share your thoughts
            comments are closed
            comments are moderated
            you must be logged in
            you need to be logged in
            please log in
            please sign in
            please disable your ad blocker
            please enable javascript
            this video is unavailable
            this content is not available
            this video can not be played
            to play this video
            media playback is unsupported
            scroll down for
            download our app
            download the app
            if you enjoyed this
            did you like this article
            was this article helpful
            report an error
            report this
            spotted an error
            story continues
            article continues
            want to read more
            never miss
            don't miss a
            """);
        vocabulary.Add(LinePhrase.Player, """
            watch on
            watch the video on
            watch it on
            listen on
            listen the video on
            listen it on
            view on
            view the video on
            view it on
            see on
            read on
            stream on
            stream the video on
            stream it on
            follow on
            """);
        vocabulary.Add(LinePhrase.PerhapsCaption, """
            from left
            from left,
            from left to right
            left to right
            left:
            right:
            above:
            below:
            top:
            clockwise from
            aerial view of
            a view of
            portrait of
            cover of
            poster for
            at left,
            at right,
            at center,
            seen here
            """);
        vocabulary.Add(LinePhrase.Contribution, """
            contributed to this report
            contributed to this story
            contributed to this article
            contributed reporting
            """);
    }
}
