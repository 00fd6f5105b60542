// SPDX-License-Identifier: MIT
package io.mikroorm.mysql.family;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Version;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.exception.OptimisticLockException;
import io.mikroorm.exception.ValidationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Many rows at once: into tables that others made, and of more bytes than one statement may have. */
public abstract class FamilyWrites {

    /** A row with a long text; its key is handed out by the database. */
    @Entity(table = "page")
    static class Page {
        @PrimaryKey
        @Nullable
        Long id;

        @Property(unique = true, length = 40)
        String title = "";

        String text = "";

        @Version
        int version;

        Page() {}

        Page(String title, String text) {
            this.title = title;
            this.text = text;
        }
    }

    /** A row whose key is its own. */
    @Entity
    static class Sheet {
        @PrimaryKey
        UUID id = UUID.randomUUID();

        byte[] bytes = {};
    }

    /** As an older program may have made it. */
    @Entity
    static class Token {
        @PrimaryKey
        @Property(columnType = "char(36)")
        UUID id = UUID.randomUUID();
    }

    private final TestDatabase db = database(Page.class, Sheet.class);

    /** A schema of the database. */
    protected abstract TestDatabase database(Class<?>... entities);

    @AfterEach
    void close() {
        db.close();
    }

    /** Makes the tables anew: what is done to them besides is nobody else's. */
    private void own() {
        db.orm.schema().drop();
        db.orm.schema().create();
    }

    private static List<Page> pages(int count, int length) {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pages.add(new Page("page " + i, "x".repeat(length)));
        }
        return pages;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table page drop primary key, add unique key (id)",
                "alter table page drop primary key, add unique key (id), add primary key (title, id)",
                "rename table page to page_base; create view page as select * from page_base"
            })
    void rows_of_a_table_without_a_primary_key_or_of_a_view_are_updated(String change) {
        own();
        EntityManager em = db.orm.em().fork();
        List<Page> pages = pages(6, 10);
        em.persistAll(pages).flush();
        db.execute(change.split("; "));
        try {
            pages.forEach(page -> page.text = "changed");
            em.flush();
            assertThat(db.value("select count(*) from page where text = 'changed' and version = 2"))
                    .isEqualTo("6");
            db.execute("update page set version = 7 where title = 'page 3'");
            pages.forEach(page -> page.text = "again");
            assertThatThrownBy(em::flush).isInstanceOf(OptimisticLockException.class);
            assertThat(db.value("select count(*) from page where text = 'changed'"))
                    .isEqualTo("6");
        } finally {
            if (change.contains("view")) { // MySQL 8.0.15 does not drop a view that is a table, "if exists" or not
                db.execute("drop view page", "drop table page_base");
            }
        }
    }

    private int limit() {
        return Integer.parseInt(Objects.requireNonNull(db.value("select @@max_allowed_packet")));
    }

    @Test
    void more_rows_than_fit_into_one_statement_are_inserted_and_updated() {
        EntityManager em = db.orm.em().fork();
        int length = limit() / 8;
        List<Page> pages = pages(9, length);
        em.persistAll(pages).flush();
        assertThat(db.value("select count(*) from page where length(text) = " + length))
                .isEqualTo("9");
        pages.forEach(page -> page.text = "é".repeat(length / 2));
        em.flush();
        assertThat(db.value("select count(*) from page where char_length(text) = " + length / 2))
                .isEqualTo("9");
    }

    @Test
    void more_rows_than_fit_into_one_statement_are_upserted_and_inserted_with_keys_of_their_own() {
        int length = limit() / 8;
        db.orm.em().fork().upsertAll(pages(9, length));
        assertThat(db.value("select count(*) from page where length(text) = " + length))
                .isEqualTo("9");
        EntityManager em = db.orm.em().fork();
        for (int i = 0; i < 9; i++) {
            Sheet sheet = new Sheet();
            sheet.bytes = new byte[length];
            em.persist(sheet);
        }
        em.flush();
        assertThat(db.value("select count(*) from sheet where length(bytes) = " + length))
                .isEqualTo("9");
    }

    @Test
    void a_row_that_is_longer_than_a_statement_may_be_is_refused() {
        EntityManager em = db.orm.em().fork();
        Page page = new Page("long", "x".repeat(limit() + 1));
        em.persist(page);
        em.persist(new Page("short", "x"));
        assertThatThrownBy(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-5042")
                .hasMessageContaining("Page")
                .hasMessageContaining("max_allowed_packet");
        page.text = "x";
        em.flush();
        page.text = "\\".repeat(limit() / 2 + 1);
        assertThatThrownBy(em::flush).isInstanceOf(ValidationException.class).hasMessageContaining("MO-5042");
        assertThat(db.value("select count(*) from page where text = 'x'")).isEqualTo("2");
    }

    @Test
    void a_uuid_in_a_column_of_text_is_refused() {
        assertThatThrownBy(() -> database(Token.class))
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining("MO-2048")
                .hasMessageContaining("Token.id")
                .hasMessageContaining("char(36)");
    }
}
