// SPDX-License-Identifier: MIT
package io.mikroorm.sql.render;

import io.mikroorm.sql.ast.Insert;
import io.mikroorm.sql.ast.Table;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SqlStatementTest {

    @Test
    void equal_texts_with_equal_slots_are_equal() {
        SqlStatement statement = new SqlStatement("select ?", new int[] {1});
        assertThat(statement)
                .isEqualTo(new SqlStatement("select ?", new int[] {1}))
                .hasSameHashCodeAs(new SqlStatement("select ?", new int[] {1}))
                .isNotEqualTo(new SqlStatement("select ?", new int[] {2}))
                .isNotEqualTo(new SqlStatement("select  ?", new int[] {1}))
                .hasToString("select ? [1]");
    }

    @Test
    void nobody_can_change_the_slots() {
        int[] slots = {1, 2};
        SqlStatement statement = new SqlStatement("select ?, ?", slots);
        slots[0] = 9;
        statement.slots()[1] = 9;
        assertThat(statement.slots()).containsExactly(1, 2);
        assertThat(statement.slot(0)).isEqualTo(1);
        assertThat(statement.placeholders()).isEqualTo(2);
    }

    @Test
    void one_renderer_serves_many_threads() {
        SqlRenderer renderer = new SqlRenderer(Dialects.RICH);
        List<String> texts = IntStream.range(0, 2000)
                .parallel()
                .mapToObj(i -> renderer.render(Insert.params(new Table("t" + i), List.of("a", "b"), 5))
                        .sql())
                .toList();
        for (int i = 0; i < texts.size(); i++) {
            assertThat(texts.get(i))
                    .isEqualTo("insert into `t" + i + "` (`a`, `b`) values " + "(?, ?), ".repeat(4) + "(?, ?)");
        }
    }
}
