// SPDX-License-Identifier: MIT
package io.mikroorm.tck.junit;

import io.mikroorm.driver.StatementEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StatementCounterTest {

    @Test
    void statements_are_counted_by_their_first_word_and_a_select_of_written_rows_by_what_wrote_them() {
        StatementCounter counter = new StatementCounter();
        for (String statement : new String[] {
            "select 1", "  insert into t values (1)", "select \"id\" from final table (insert into t values (2))"
        }) {
            counter.executed(new StatementEvent(statement, List.of(), 1, 0, 1, null));
        }

        assertThat(counter.selects()).isEqualTo(1);
        assertThat(counter.inserts()).isEqualTo(2);
        assertThat(counter.writes()).isEqualTo(2);
    }
}
