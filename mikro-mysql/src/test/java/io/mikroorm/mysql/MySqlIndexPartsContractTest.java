// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.IndexType;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Unique;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.mysql.family.TestDatabase;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.IndexPartsContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MySqlIndexPartsContractTest extends IndexPartsContract {

    /** Has an index that queries do not use. */
    @Entity
    @Index(name = "put_aside", properties = "size", options = "invisible = true")
    @Index(name = "in_use", properties = "size desc")
    static class Kept {

        @PrimaryKey
        @Nullable
        Long id;

        int size;
    }

    /** Would be looked for by words of the first letters. */
    @Entity
    @Index(name = "by_begin", properties = "text(10)", type = IndexType.FULLTEXT)
    static class Begun {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 100)
        String text = "";
    }

    /** Would be looked for by words of something else. */
    @Entity
    @Index(name = "by_folded", expression = "lower({text})", type = IndexType.FULLTEXT)
    static class Folded {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 100)
        String text = "";
    }

    /** Is out once at a time. */
    @Entity
    @Unique(name = "lent_once", properties = "code", where = "back is null")
    static class Lent {

        @PrimaryKey
        @Nullable
        Long id;

        int code;

        @Nullable
        Integer back;
    }

    /** Would be equal to another when what is lent to it goes away, which the server passes over in silence. */
    @Entity
    @Unique(name = "free_once", properties = "number", where = "lent is null")
    static class Borrower {

        @PrimaryKey
        @Nullable
        Long id;

        int number;

        @ManyToOne
        @Nullable
        Lent lent;
    }

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }

    @Test
    void an_index_that_queries_do_not_use_is_there_and_says_so() {
        String question =
                "select is_visible from information_schema.statistics where table_schema = database() and index_name = ";
        try (TestDatabase db = MySqlTckDriver.database(Kept.class)) {
            assertThat(db.value(question + "'put_aside'")).isEqualTo("NO");
            assertThat(db.value(question + "'in_use'")).isEqualTo("YES");
        }
    }

    @Test
    void what_is_unique_among_some_rows_does_not_get_into_the_way_of_statements_around_the_library() {
        try (TestDatabase db = MySqlTckDriver.database(Lent.class)) {
            db.execute("insert into lent values (1, 7, 1), (2, 7, 2), (3, 7, null)");
            assertThat(
                            db.value(
                                    "select group_concat(coalesce(column_name, expression) order by seq_in_index) from"
                                            + " information_schema.statistics where table_schema = database() and index_name = 'lent_once'"))
                    .isEqualTo("code,(case when (`back` is null) then 1 end)");
            assertThat(db.failure("insert into lent values (4, 7, null)"))
                    .isInstanceOf(UniqueConstraintViolationException.class);
        }
    }

    @Test
    void what_the_database_empties_does_not_decide_what_is_unique() {
        isRefused(Borrower.class, "free_once");
        try (TestDatabase db = MySqlTckDriver.database(Lent.class)) {
            db.execute(
                    "create table borrower (id bigint primary key, number int, lent_id bigint)",
                    "create unique index free on borrower (number, ((case when lent_id is null then 1 end)))",
                    "alter table borrower add foreign key (lent_id) references lent (id) on delete set null",
                    "insert into lent values (1, 7, 1)",
                    "insert into borrower values (1, 7, 1), (2, 7, null)",
                    "delete from lent where id = 1");

            assertThat(db.value("select count(*) from lent")).isEqualTo("1");
        }
    }

    @Test
    void words_are_looked_for_in_whole_columns() {
        isRefused(Begun.class, "by_begin");
        isRefused(Folded.class, "by_folded");
    }
}
