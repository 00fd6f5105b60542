// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.IndexType;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
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
    void words_are_looked_for_in_whole_columns() {
        isRefused(Begun.class, "by_begin");
        isRefused(Folded.class, "by_folded");
    }
}
