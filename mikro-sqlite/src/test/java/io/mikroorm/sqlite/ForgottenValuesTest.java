// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.row.BoxedValues;
import io.mikroorm.type.Storage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a kept statement remembers of the values that it ran with. */
class ForgottenValuesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select ?",
                "select ? limit 1",
                "with one(v) as (select ?) select v from one",
                "insert into t values (?) returning v"
            })
    void a_kept_statement_does_not_hold_on_to_its_values(String sql) {
        try (TestDatabase db = TestDatabase.inMemory()) {
            db.execute("create table t (v)");
            assertThat(run(db, sql, true)).containsExactly("a");
            assertThat(run(db, sql, false)).containsExactly("null");
            assertThat(run(db, sql, true)).containsExactly("a");
        }
    }

    private static List<String> run(TestDatabase db, String sql, boolean bound) {
        List<String> found = new ArrayList<>();
        db.session.query(
                TestDatabase.statement(sql),
                sink -> {
                    if (bound) {
                        sink.setString(0, "a");
                    }
                },
                row -> found.add(String.valueOf(BoxedValues.read(row, 0, Storage.STRING))));
        return found;
    }
}
