// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.IndexType;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.InheritanceStrategy;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.sql.SqlEntityManager;
import io.mikroorm.sql.SqlORM;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Indexes of words are tables of FTS5, which are as the texts are. */
class WordTablesTest {

    /** Has words in two columns. */
    @Entity
    @Index(
            properties = {"title", "body"},
            type = IndexType.FULLTEXT)
    static class Page {

        @PrimaryKey
        @Nullable
        Long id;

        String title = "";

        @Nullable
        String body;
    }

    /** Is known by a text. */
    @Entity
    static class Named {

        @PrimaryKey
        String name = "";

        @Index(type = IndexType.FULLTEXT)
        String text = "";
    }

    /** Some rows only. */
    @Entity
    @Index(properties = "text", type = IndexType.FULLTEXT, where = "text is not null")
    static class Partly {

        @PrimaryKey
        @Nullable
        Long id;

        @Nullable
        String text;
    }

    /** Each class has a table, and words in it. */
    @Entity
    @Inheritance(InheritanceStrategy.JOINED)
    static class Letter {

        @PrimaryKey
        @Nullable
        Long id;

        @Index(type = IndexType.FULLTEXT)
        String text = "";
    }

    /** The second table. */
    @Entity
    static class Poem extends Letter {

        @Index(type = IndexType.FULLTEXT)
        String verse = "";
    }

    private static SqlORM open(Class<?>... entities) {
        SqlORM orm = SqliteORM.init(c -> c.dbName(":memory:").entities(entities));
        orm.schema().create();
        return orm;
    }

    private static Page page(String title, @Nullable String body) {
        Page page = new Page();
        page.title = title;
        page.body = body;
        return page;
    }

    private static List<String> titles(SqlORM orm, String words) {
        return orm.em().fork().find(Page.class, where("body").fullText(words), o -> o.orderBy("id")).stream()
                .map(page -> page.title)
                .toList();
    }

    @Test
    void a_table_of_words_is_made_and_dropped_with_that_of_the_texts() {
        try (SqlORM orm = open(Page.class)) {
            assertThat(orm.schema().createSql())
                    .contains(
                            "create virtual table \"page_title_body_words\" using fts5 (\"title\", \"body\", content ="
                                    + " 'page')")
                    .contains("create trigger \"page_title_body_words_update\" after update on \"page\"");
            orm.schema().drop();
            SqlEntityManager em = orm.em().fork();
            assertThat(em.executeInto(Long.class, "select count(*) from sqlite_schema where name like 'page%'"))
                    .containsExactly(0L);
            orm.schema().create();
            assertThat(titles(orm, "snow")).isEmpty();
        }
    }

    @Test
    void words_are_found_as_rows_are_written() {
        try (SqlORM orm = open(Page.class)) {
            var em = orm.em().fork();
            Page wall = page("Wall", "snow and ice");
            em.persist(wall).persist(page("Snow", null)).flush();
            assertThat(titles(orm, "SNOW")).containsExactly("Wall", "Snow");

            wall.body = "ice";
            em.flush();
            assertThat(titles(orm, "snow")).containsExactly("Snow");
            assertThat(titles(orm, "wall ice")).containsExactly("Wall");

            em.remove(wall);
            em.flush();
            assertThat(titles(orm, "ice")).isEmpty();
            assertThat(titles(orm, "snow")).containsExactly("Snow");
            orm.em().fork().execute("delete from page");
            assertThat(titles(orm, "snow")).isEmpty();
        }
    }

    @Test
    void a_hierarchy_of_joined_tables_has_words_in_each() {
        try (SqlORM orm = open(Letter.class, Poem.class)) {
            var em = orm.em().fork();
            Letter letter = new Letter();
            letter.text = "winter";
            Poem poem = new Poem();
            poem.text = "summer";
            poem.verse = "winter wind";
            em.persist(letter).persist(poem).flush();

            var fresh = orm.em().fork();
            assertThat(fresh.find(Letter.class, where("text").fullText("winter")))
                    .hasSize(1);
            assertThat(fresh.find(Poem.class, where("text").fullText("summer"))).hasSize(1);
            assertThat(fresh.find(
                            Poem.class,
                            where("verse").fullText("wind").and(where("text").fullText("summer"))))
                    .hasSize(1);
            assertThat(fresh.find(Letter.class, where("verse").fullText("wind")))
                    .singleElement()
                    .isInstanceOf(Poem.class);
            assertThat(fresh.count(Letter.class, where("verse").fullText("wind").not()))
                    .isEqualTo(1);
        }
    }

    @Test
    void rows_that_are_known_by_no_number_and_some_rows_only_are_refused() {
        assertThatThrownBy(() -> open(Named.class))
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining("MO-2098")
                .hasMessageContaining("'name' is no whole number");
        assertThatThrownBy(() -> open(Partly.class))
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining("MO-2098");
    }
}
