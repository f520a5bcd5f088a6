CREATE INDEX blocksOfArticle ON blocks(article);
CREATE INDEX speakersByName ON speakers(name);
CREATE INDEX quotesOfArticle ON quotes(article);
CREATE INDEX quotesOfSpeaker ON quotes(speaker);
CREATE INDEX statementsOfArticle ON statements(article);
CREATE INDEX statementsOfSpeaker ON statements(speaker);
CREATE INDEX termsOfArticle ON terms(article);
CREATE INDEX figuresOfArticle ON figures(article);
CREATE INDEX figuresOfSpeaker ON figures(speaker);
CREATE INDEX figuresByNoun ON figures(countedNoun);

CREATE VIEW whoSaysWhat AS
    SELECT speakers.name AS speaker, said.kind, said.text, coalesce(articles.path, articles.name) AS article, said.line, said."column", said.speakerMention, said.cue, said.articleId, said.id
    FROM (SELECT id, article AS articleId, speaker, kind, text, line, "column", speakerMention, cue FROM quotes
          UNION ALL
          SELECT id, article, speaker, 'indirect', text, line, "column", speakerMention, cue FROM statements) AS said
    JOIN articles ON articles.id = said.articleId
    LEFT JOIN speakers ON speakers.id = said.speaker;

CREATE VIEW figuresByCountedNoun AS
    SELECT figures.countedNoun AS noun, figures.value, figures.min, figures.max, figures.approximation, figures.text, speakers.name AS speaker,
        coalesce(articles.path, articles.name) AS article, figures.line, figures."column", figures.id
    FROM figures
    JOIN articles ON articles.id = figures.article
    LEFT JOIN speakers ON speakers.id = figures.speaker
    WHERE figures.countedNoun IS NOT NULL;

CREATE VIEW speakerCounts AS
    SELECT speakers.name AS speaker, count(DISTINCT speakers.article) AS articles,
        sum((SELECT count(*) FROM quotes WHERE quotes.speaker = speakers.id)) AS quotes,
        sum((SELECT count(*) FROM statements WHERE statements.speaker = speakers.id)) AS statements,
        sum((SELECT count(*) FROM figures WHERE figures.speaker = speakers.id)) AS figures
    FROM speakers
    GROUP BY speakers.name;

-- Words without regard to case and accents: SELECT * FROM quotes WHERE id IN (SELECT rowid FROM quoteSearch('"delete facebook"'))
CREATE VIRTUAL TABLE articleSearch USING fts5(title, text, content='articles', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE quoteSearch USING fts5(text, content='quotes', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE statementSearch USING fts5(text, content='statements', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
INSERT INTO articleSearch(articleSearch) VALUES ('rebuild');
INSERT INTO quoteSearch(quoteSearch) VALUES ('rebuild');
INSERT INTO statementSearch(statementSearch) VALUES ('rebuild');
ANALYZE;
