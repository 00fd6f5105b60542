// SPDX-License-Identifier: MIT
package io.mikroorm.sql.render;

import io.mikroorm.sql.ast.Column;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.Delete;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.Param;
import io.mikroorm.sql.ast.Table;
import io.mikroorm.sql.ast.Tuple;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TupleRenderingTest {

    private static final Expression KEY = new Tuple(List.of(new Column("hall"), new Column("no")));

    private static Delete where(Condition condition) {
        return Delete.from(new Table("bay"), condition);
    }

    private static Expression params(int slot) {
        return new Tuple(List.of(new Param(slot, 0), new Param(slot, 1)));
    }

    @Test
    void a_list_of_tuples_is_searched_and_each_value_has_one_slot() {
        Condition in = new Condition.In(KEY, List.of(params(1), params(0)));
        assertThat(new SqlRenderer(Dialects.RICH).render(where(in)))
                .isEqualTo(new SqlStatement(
                        "delete from `bay` where (`hall`, `no`) in ((?, ?), (?, ?))",
                        new int[] {1, SqlStatement.FOLLOWS, 0, SqlStatement.FOLLOWS}));
    }

    @Test
    void where_lists_hold_no_tuples_they_are_rows() {
        Condition none = new Condition.In(KEY, List.of(params(0), params(1)), true);
        assertThat(new SqlRenderer(Dialects.BARE).render(where(none)).sql())
                .isEqualTo("delete from \"bay\" where (\"hall\", \"no\") not in (values (?, ?), (?, ?))");
    }

    @Test
    void parts_of_a_value_stand_behind_each_other() {
        Condition apart = Condition.and(List.of(
                Condition.equal(new Column("hall"), new Param(0, 0)),
                Condition.equal(new Column("label"), new Param(1)),
                Condition.equal(new Column("no"), new Param(0, 1))));
        SqlRenderer renderer = new SqlRenderer(Dialects.BARE);
        Delete delete = where(apart);
        assertThatThrownBy(() -> renderer.render(delete))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not follow");
    }

    @Test
    void one_value_is_no_tuple() {
        List<Expression> one = List.of(new Column("hall"));
        assertThatThrownBy(() -> new Tuple(one)).isInstanceOf(IllegalArgumentException.class);
    }
}
