// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.IndexType;
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

class MariaDbIndexPartsContractTest extends IndexPartsContract {

    /** Has an index that queries do not use. */
    @Entity
    @Index(name = "put_aside", properties = "size", options = "ignored = true")
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

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }

    @Test
    void an_index_that_queries_do_not_use_is_there_and_says_so() {
        String question =
                "select ignored from information_schema.statistics where table_schema = database() and index_name = ";
        try (TestDatabase db = MariaDbTckDriver.database(Kept.class)) {
            assertThat(db.value(question + "'put_aside'")).isEqualTo("YES");
            assertThat(db.value(question + "'in_use'")).isEqualTo("NO");
        }
    }

    @Test
    void what_is_unique_among_some_rows_does_not_get_into_the_way_of_statements_around_the_library() {
        try (TestDatabase db = MariaDbTckDriver.database(Lent.class)) {
            db.execute("insert into lent values (1, 7, 1), (2, 7, 2), (3, 7, null)");
            assertThat(db.value("select extra from information_schema.columns where table_schema = database()"
                            + " and column_name = 'lent_once'"))
                    .isEqualTo("VIRTUAL GENERATED, INVISIBLE");
            assertThat(db.value("select * from lent where code = 7")).isEqualTo("1");
            assertThat(db.failure("insert into lent values (4, 7, null)"))
                    .isInstanceOf(UniqueConstraintViolationException.class);
        }
    }

    @Test
    void words_are_looked_for_in_whole_columns() {
        isRefused(Begun.class, "by_begin");
        isRefused(Folded.class, "by_folded");
    }
}
