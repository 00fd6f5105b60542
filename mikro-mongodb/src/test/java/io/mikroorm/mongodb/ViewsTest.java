// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.View;
import io.mikroorm.exception.MetadataException;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What only databases that speak SQL have. */
class ViewsTest {

    /** Is a query in SQL. */
    @Entity
    @View("select 1 as id")
    static class One {

        @PrimaryKey
        int id;
    }

    @Test
    void views_are_refused_by_name() {
        assertThatThrownBy(() -> new MongoTckDriver().open(List.of(One.class), c -> {}))
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining("MO-2530")
                .hasMessageContaining("One is a @View, but mongodb has nothing of the kind");
    }
}
