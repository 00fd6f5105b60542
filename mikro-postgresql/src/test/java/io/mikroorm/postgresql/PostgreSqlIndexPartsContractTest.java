// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.MikroORM;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.IndexType;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Unique;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.IndexPartsContract;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PostgreSqlIndexPartsContractTest extends IndexPartsContract {

    /** Has what only this database has. */
    @Entity
    @Index(name = "by_label", properties = "labels", options = "using = gin")
    @Index(name = "roomy", properties = "name", options = "fillfactor = 70")
    @Index(name = "bytewise", properties = "name collate POSIX")
    @Index(
            name = "kept",
            properties = "name",
            include = "size",
            options = {"using = btree", "fillfactor = 80"})
    @Index(name = "hashed", expression = "{name} || {other}", type = IndexType.HASH)
    static class Labelled {

        @PrimaryKey
        @Nullable
        Long id;

        String name = "";

        String other = "";

        int size;

        List<String> labels = List.of();
    }

    /** Hashes keep nothing else. */
    @Entity
    @Index(name = "wrong", properties = "name", include = "size", type = IndexType.HASH)
    static class Keeping {

        @PrimaryKey
        @Nullable
        Long id;

        String name = "";

        int size;

        List<String> labels = List.of();
    }

    /** Only trees have an order. */
    @Entity
    @Index(name = "wrong", properties = "labels desc", options = "using = gin")
    static class Sorted {

        @PrimaryKey
        @Nullable
        Long id;

        String name = "";

        int size;

        List<String> labels = List.of();
    }

    /** Only trees have a place for nulls. */
    @Entity
    @Index(name = "wrong", properties = "name nulls first", options = "using = brin")
    static class Placed {

        @PrimaryKey
        @Nullable
        Long id;

        String name = "";

        int size;

        List<String> labels = List.of();
    }

    /** Only trees are unique. */
    @Entity
    @Unique(name = "wrong", properties = "labels", options = "using = gin")
    static class Once {

        @PrimaryKey
        @Nullable
        Long id;

        String name = "";

        int size;

        List<String> labels = List.of();
    }

    /** Not all methods keep more. */
    @Entity
    @Index(name = "wrong", properties = "labels", include = "size", options = "using = gin")
    static class Including {

        @PrimaryKey
        @Nullable
        Long id;

        String name = "";

        int size;

        List<String> labels = List.of();
    }

    /** Not all methods leave room. */
    @Entity
    @Index(
            name = "wrong",
            properties = "size",
            options = {"using = brin", "fillfactor = 70"})
    static class Filled {

        @PrimaryKey
        @Nullable
        Long id;

        String name = "";

        int size;

        List<String> labels = List.of();
    }

    /** Only texts have rules. */
    @Entity
    @Index(name = "wrong", properties = "size collate C")
    static class Collated {

        @PrimaryKey
        @Nullable
        Long id;

        String name = "";

        int size;

        List<String> labels = List.of();
    }

    /** Has words. */
    @Entity
    @Index(
            name = "of_words",
            properties = {"title", "body"},
            type = IndexType.FULLTEXT,
            options = "language = english")
    @Index(name = "of_titles", properties = "title", type = IndexType.FULLTEXT, where = "size > 3")
    static class Wordy {

        @PrimaryKey
        @Nullable
        Long id;

        String title = "Cats";

        @Nullable
        String body;

        int size;
    }

    /** Only words have a language. */
    @Entity
    @Index(name = "wrong", properties = "name", options = "language = english")
    static class Spoken {

        @PrimaryKey
        @Nullable
        Long id;

        String name = "";
    }

    /** A language is a name, and nothing else. */
    @Entity
    @Index(name = "wrong", properties = "name", type = IndexType.FULLTEXT, options = "language = it's")
    static class Garbled {

        @PrimaryKey
        @Nullable
        Long id;

        String name = "";
    }

    /** Words leave no room. */
    @Entity
    @Index(name = "wrong", properties = "name", type = IndexType.FULLTEXT, options = "fillfactor = 70")
    static class Crowded {

        @PrimaryKey
        @Nullable
        Long id;

        String name = "";
    }

    /** Words keep nothing else. */
    @Entity
    @Index(name = "wrong", properties = "name", type = IndexType.FULLTEXT, include = "size")
    static class Hoarding {

        @PrimaryKey
        @Nullable
        Long id;

        String name = "";

        int size;
    }

    /** Only texts have words. */
    @Entity
    @Index(name = "wrong", properties = "size", type = IndexType.FULLTEXT)
    static class Numbered {

        @PrimaryKey
        @Nullable
        Long id;

        int size;
    }

    /** Classes in one table. */
    @Entity
    @Inheritance
    abstract static class Thing {

        @PrimaryKey
        @Nullable
        Long id;

        int size;
    }

    /** Has a locker, or is the only one without. */
    @Entity
    @Index(name = "by_double", expression = "{size} * 2")
    @Unique(
            name = "once_locked",
            properties = {"number", "floor"},
            nullsDistinct = false,
            where = "floor is not null")
    static class Locked extends Thing {

        @Nullable
        Integer number;

        @Nullable
        Integer floor;

        protected Locked() {}

        Locked(int floor) {
            this.floor = floor;
        }
    }

    /** Has the same index as the class beside it, and no locker. */
    @Entity
    @Index(name = "by_double", expression = "{size} * 2")
    static class Open extends Thing {}

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }

    /** The statement that makes an index again, as the database tells it. */
    private static String definition(DataSource database, String index) throws SQLException {
        String question =
                "select indexdef from pg_indexes where schemaname = current_schema() and indexname = '" + index + "'";
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            assertThat(rows.next()).as(index).isTrue();
            return rows.getString(1);
        }
    }

    @Test
    void what_only_this_database_has_is_in_its_catalogue() throws SQLException {
        AtomicReference<DataSource> source = new AtomicReference<>();
        try (MikroORM other = new PostgreSqlTckDriver().open(List.of(Labelled.class), c -> {}, physical -> {
            source.set(physical);
            return physical;
        })) {
            DataSource database = source.get();

            assertThat(definition(database, "by_label")).endsWith("USING gin (labels)");
            assertThat(definition(database, "roomy")).endsWith("USING btree (name) WITH (fillfactor='70')");
            assertThat(definition(database, "bytewise")).endsWith("USING btree (name COLLATE \"POSIX\")");
            assertThat(definition(database, "kept"))
                    .endsWith("USING btree (name) INCLUDE (size) WITH (fillfactor='80')");
            assertThat(definition(database, "hashed"))
                    .contains("USING hash ((")
                    .contains("name")
                    .contains("other");
            assertThat(other.em().fork().count(Labelled.class)).isZero();
        }
    }

    @Test
    void words_are_found_by_an_index_of_them_all() throws SQLException {
        AtomicReference<DataSource> source = new AtomicReference<>();
        try (MikroORM other = new PostgreSqlTckDriver().open(List.of(Wordy.class), c -> {}, physical -> {
            source.set(physical);
            return physical;
        })) {
            DataSource database = source.get();
            persist(other, new Wordy());

            assertThat(definition(database, "of_words"))
                    .contains("USING gin (to_tsvector('english'::regconfig, ")
                    .contains("COALESCE(title")
                    .contains("COALESCE(body");
            assertThat(definition(database, "of_titles"))
                    .endsWith("USING gin (to_tsvector('simple'::regconfig, title)) WHERE (size > 3)");
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select count(*) from wordy where"
                            + " to_tsvector('english', coalesce(title, '') || ' ' || coalesce(body, ''))"
                            + " @@ plainto_tsquery('english', 'a cat')")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isOne();
            }
        }
    }

    @Test
    void what_an_index_of_words_cannot_do_is_refused() {
        for (Class<?> wrong : List.of(Spoken.class, Garbled.class, Crowded.class, Hoarding.class, Numbered.class)) {
            isRefused(wrong, "wrong");
        }
    }

    @Test
    void what_a_method_cannot_do_is_refused() {
        for (Class<?> wrong : List.of(
                Keeping.class, Sorted.class, Placed.class, Once.class, Including.class, Filled.class, Collated.class)) {
            isRefused(wrong, "wrong");
        }
    }

    @Test
    void classes_of_one_table_declare_the_same_index_and_leave_each_others_nulls_alone() {
        try (MikroORM other = open(List.of(Thing.class, Locked.class, Open.class), c -> {})) {
            persist(other, new Open());
            persist(other, new Open());
            persist(other, new Locked(1));

            assertThatThrownBy(() -> persist(other, new Locked(1)))
                    .isInstanceOf(UniqueConstraintViolationException.class);
            assertThat(other.em().fork().count(Thing.class)).isEqualTo(3);
        }
    }
}
