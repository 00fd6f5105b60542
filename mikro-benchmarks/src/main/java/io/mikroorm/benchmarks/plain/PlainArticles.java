// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.mikroorm.benchmarks.ArticleRow;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles by hand: columns by index, the JSON by a streaming parser, one object of the right class for each. */
final class PlainArticles {

    private static final JsonFactory JSON = new JsonFactory();

    private static final String ARTICLES =
            "select \"id\", \"kind\", \"title\", \"status\", \"author_id\", \"publisher_id\","
                    + " \"place_hall\", \"place_shelf\", \"details\", \"pages\", \"format\" from \"article\"";

    private PlainArticles() {}

    static List<Article> load(Connection connection) throws SQLException, IOException {
        List<Article> articles = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(ARTICLES);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                articles.add(read(row));
            }
        }
        return articles;
    }

    private static Article read(ResultSet row) throws SQLException, IOException {
        Article article;
        if (row.getString(2).equals("print")) {
            Print print = new Print();
            print.pages = row.getInt(10);
            article = print;
        } else {
            Digital digital = new Digital();
            digital.format = row.getString(11);
            article = digital;
        }
        article.id = row.getLong(1);
        article.title = row.getString(3);
        article.status = ArticleRow.Status.valueOf(row.getString(4));
        article.author = row.getLong(5);
        article.publisher = row.getLong(6);
        article.place = new Place(row.getString(7), row.getInt(8));
        article.details = details(row.getString(9));
        return article;
    }

    private static Details details(String text) throws IOException {
        String language = "";
        int weight = 0;
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                if (name.equals("language")) {
                    language = json.getText();
                } else if (name.equals("weight")) {
                    weight = json.getIntValue();
                }
            }
        }
        return new Details(language, weight);
    }

    private record Place(String hall, int shelf) {}

    private record Details(String language, int weight) {}

    /** What a row becomes. */
    abstract static class Article {

        long id;
        String title = "";
        ArticleRow.Status status = ArticleRow.Status.DRAFT;
        long author;
        long publisher;

        @Nullable
        Place place;

        @Nullable
        Details details;

        final ArticleRow values() {
            if (place == null || details == null) {
                throw new IllegalStateException("half an article");
            }
            @Nullable Integer pages = this instanceof Print print ? print.pages : null;
            @Nullable String format = this instanceof Digital digital ? digital.format : null;
            return new ArticleRow(
                    id,
                    pages == null ? "digital" : "print",
                    title,
                    status,
                    author,
                    publisher,
                    place.hall(),
                    place.shelf(),
                    details.language(),
                    details.weight(),
                    pages,
                    format);
        }
    }

    private static final class Print extends Article {
        int pages;
    }

    private static final class Digital extends Article {
        String format = "";
    }
}
