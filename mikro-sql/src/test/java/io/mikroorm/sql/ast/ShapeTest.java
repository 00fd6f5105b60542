// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Statements of the same shape are the same value, so that they can share a rendered text. */
class ShapeTest {

    @Test
    void selects_made_twice_are_equal() {
        assertThat(cheapBooks(0)).isEqualTo(cheapBooks(0)).hasSameHashCodeAs(cheapBooks(0));
        assertThat(cheapBooks(0)).isNotEqualTo(cheapBooks(1));
    }

    @Test
    void inserts_made_twice_are_equal() {
        assertThat(Insert.params(new Table("book"), List.of("title", "price"), 500))
                .isEqualTo(Insert.params(new Table("book"), List.of("title", "price"), 500))
                .hasSameHashCodeAs(Insert.params(new Table("book"), List.of("title", "price"), 500))
                .isNotEqualTo(Insert.params(new Table("book"), List.of("title", "price"), 499));
    }

    @Test
    void the_number_of_values_in_a_list_is_part_of_the_shape() {
        Expression id = new Column("id");
        assertThat(new Condition.In(id, List.of(new Param(0))))
                .isNotEqualTo(new Condition.In(id, List.of(new Param(0), new Param(1))));
    }

    @Test
    void a_statement_does_not_change_with_the_lists_it_was_made_of() {
        List<OrderItem> order = new ArrayList<>(List.of(OrderItem.asc(new Column("id"))));
        Select select = Select.from(new Table("book")).withOrderBy(order);
        order.clear();
        assertThat(select.orderBy()).hasSize(1);
    }

    @Test
    void each_clause_is_replaced_by_itself() {
        Select all = Select.from(new Table("book"));
        assertThat(cheapBooks(0)
                        .withItems(List.of())
                        .withJoins(List.of())
                        .withWhere(null)
                        .withGroupBy(List.of())
                        .withHaving(null)
                        .withOrderBy(List.of())
                        .withLimit(null)
                        .withDistinct(false))
                .isEqualTo(all);
    }

    @Test
    void pieces_print_readably() {
        assertThat(Condition.equal(new Column("b", "title"), new Param(3)))
                .hasToString("Comparison[operator=EQ, left=b.title, right=?3]");
        assertThat(List.of(new Column("id"), Literal.NULL, Literal.of(-7), Literal.of(true)))
                .hasToString("[id, null, -7, true]");
    }

    private static Select cheapBooks(int slot) {
        Column price = new Column(null, "price");
        return Select.from(new Table("book"))
                .withValues(new Column("id"), FunctionCall.of("lower", new Column("title")))
                .withWhere(new Condition.Comparison(Condition.Operator.LT, price, new Param(slot)))
                .withGroupBy(List.of(price))
                .withHaving(new Condition.IsNull(price, true))
                .withOrderBy(List.of(OrderItem.desc(price)))
                .withLimit(new Limit(new Param(7), new Param(8)));
    }
}
