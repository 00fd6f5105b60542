// SPDX-License-Identifier: MIT
package io.mikroorm.sql.render;

import io.mikroorm.sql.ast.Arithmetic;
import io.mikroorm.sql.ast.Case;
import io.mikroorm.sql.ast.Cast;
import io.mikroorm.sql.ast.Column;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.Condition.Operator;
import io.mikroorm.sql.ast.Count;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.FunctionCall;
import io.mikroorm.sql.ast.Literal;
import io.mikroorm.sql.ast.Param;
import io.mikroorm.sql.ast.ScalarSelect;
import io.mikroorm.sql.ast.Select;
import io.mikroorm.sql.ast.Table;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExpressionRendererTest {
    private final Column title = new Column("b", "title");
    private final Column price = new Column(null, "price");
    private final Select authors = Select.from(new Table("author")).withValues(new Column("id"));

    @Nested
    class Values {

        @Test
        void columns_are_quoted_with_and_without_alias() {
            assertThat(sql(title)).isEqualTo("\"b\".\"title\"");
            assertThat(sql(price)).isEqualTo("\"price\"");
        }

        @Test
        void params_become_placeholders_in_the_order_of_the_text() {
            Expression call = FunctionCall.of("coalesce", new Param(2), new Param(0), new Param(2));
            SqlStatement statement = new SqlRenderer(Dialects.BARE).render(Select.values(call));
            assertThat(statement).isEqualTo(new SqlStatement("select coalesce(?, ?, ?)", new int[] {2, 0, 2}));
        }

        @Test
        void literals_are_written_as_the_dialect_says() {
            Expression literals = FunctionCall.of(
                    "f", Literal.NULL, Literal.of(42), Literal.of(-1), Literal.of(true), Literal.of(false));
            assertThat(sql(literals)).isEqualTo("f(null, 42, -1, true, false)");
            assertThat(new SqlRenderer(Dialects.RICH)
                            .render(Select.values(literals))
                            .sql())
                    .isEqualTo("select f(null, 42, -1, 1, 0)");
        }

        @Test
        void functions_counts_and_casts_are_called() {
            assertThat(sql(FunctionCall.of("random"))).isEqualTo("random()");
            assertThat(sql(Count.all())).isEqualTo("count(*)");
            assertThat(sql(new Count(price, false))).isEqualTo("count(\"price\")");
            assertThat(sql(Count.distinct(price))).isEqualTo("count(distinct \"price\")");
            assertThat(sql(new Cast(new Param(0), "numeric(10, 2)"))).isEqualTo("cast(? as numeric(10, 2))");
        }

        @Test
        void a_calculation_in_a_calculation_stands_in_parentheses() {
            Expression sum = new Arithmetic(Arithmetic.Operator.ADD, price, Literal.of(1));
            assertThat(sql(sum)).isEqualTo("\"price\" + 1");
            assertThat(sql(new Arithmetic(Arithmetic.Operator.MULTIPLY, sum, new Param(0))))
                    .isEqualTo("(\"price\" + 1) * ?");
            assertThat(sql(new Arithmetic(Arithmetic.Operator.SUBTRACT, price, sum)))
                    .isEqualTo("\"price\" - (\"price\" + 1)");
            assertThat(sql(new Arithmetic(Arithmetic.Operator.DIVIDE, price, Literal.of(-2))))
                    .isEqualTo("\"price\" / -2");
        }

        @Test
        void a_case_has_branches_and_perhaps_an_else() {
            Case.When cheap = new Case.When(compare(Operator.LT, price, new Param(0)), new Param(1));
            Case.When free = new Case.When(Condition.equal(price, Literal.NULL), Literal.of(0));
            assertThat(sql(new Case(List.of(cheap, free), price)))
                    .isEqualTo("case when \"price\" < ? then ? when \"price\" is null then 0 else \"price\" end");
            assertThat(sql(new Case(List.of(free), null))).isEqualTo("case when \"price\" is null then 0 end");
        }

        @Test
        void a_select_can_be_a_value() {
            assertThat(sql(new ScalarSelect(authors))).isEqualTo("(select \"id\" from \"author\")");
        }
    }

    @Nested
    class Conditions {

        @ParameterizedTest
        @CsvSource({"EQ, =", "NE, <>", "GT, >", "GTE, >=", "LT, <", "LTE, <="})
        void values_are_compared(Operator operator, String sign) {
            assertThat(sql(compare(operator, title, new Param(0)))).isEqualTo("\"b\".\"title\" " + sign + " ?");
        }

        @Test
        void equality_with_null_is_a_test_for_null() {
            assertThat(sql(compare(Operator.EQ, title, Literal.NULL))).isEqualTo("\"b\".\"title\" is null");
            assertThat(sql(compare(Operator.NE, title, Literal.NULL))).isEqualTo("\"b\".\"title\" is not null");
            assertThat(sql(compare(Operator.EQ, Literal.NULL, title))).isEqualTo("\"b\".\"title\" is null");
            assertThat(sql(compare(Operator.NE, Literal.NULL, title))).isEqualTo("\"b\".\"title\" is not null");
            assertThat(sql(compare(Operator.EQ, Literal.NULL, Literal.NULL))).isEqualTo("null is null");
        }

        @Test
        void null_is_tested_for() {
            assertThat(sql(new Condition.IsNull(price, false))).isEqualTo("\"price\" is null");
            assertThat(sql(new Condition.IsNull(price, true))).isEqualTo("\"price\" is not null");
        }

        @Test
        void a_condition_can_be_an_operand() {
            Condition isNull = new Condition.IsNull(price, false);
            assertThat(sql(Condition.equal(isNull, Literal.of(true)))).isEqualTo("(\"price\" is null) = true");
        }

        @Test
        void lists_are_searched() {
            List<Param> two = List.of(new Param(0), new Param(1));
            assertThat(sql(new Condition.In(price, two))).isEqualTo("\"price\" in (?, ?)");
            assertThat(sql(new Condition.In(price, List.copyOf(two), true))).isEqualTo("\"price\" not in (?, ?)");
        }

        @Test
        void in_an_empty_list_there_is_nothing() {
            assertThat(sql(new Condition.In(price, List.of()))).isEqualTo("1 = 0");
            assertThat(sql(new Condition.In(price, List.of(), true))).isEqualTo("1 = 1");
        }

        @Test
        void selects_are_searched() {
            assertThat(sql(new Condition.InSelect(price, authors, false)))
                    .isEqualTo("\"price\" in (select \"id\" from \"author\")");
            assertThat(sql(new Condition.InSelect(price, authors, true)))
                    .isEqualTo("\"price\" not in (select \"id\" from \"author\")");
        }

        @Test
        void existence_needs_no_columns() {
            Select any = authors.withItems(List.of());
            assertThat(sql(new Condition.Exists(any, false))).isEqualTo("exists (select 1 from \"author\")");
            assertThat(sql(new Condition.Exists(any, true))).isEqualTo("not exists (select 1 from \"author\")");
        }

        @Test
        void patterns_are_matched_with_and_without_escape() {
            assertThat(sql(new Condition.Like(title, new Param(0), null, false)))
                    .isEqualTo("\"b\".\"title\" like ?");
            assertThat(sql(new Condition.Like(title, new Param(0), null, true, true)))
                    .isEqualTo("lower(\"b\".\"title\") not like lower(?)");
            assertThat(sql(new Condition.Like(title, new Param(0), '!', true)))
                    .isEqualTo("\"b\".\"title\" not like ? escape '!'");
        }

        @Test
        void connectives_put_parentheses_where_they_are_needed() {
            Condition a = new Condition.IsNull(new Column("a"), false);
            Condition b = new Condition.IsNull(new Column("b"), false);
            Condition c = new Condition.IsNull(new Column("c"), false);
            assertThat(sql(Condition.and(List.of(a, b, c))))
                    .isEqualTo("\"a\" is null and \"b\" is null and \"c\" is null");
            assertThat(sql(Condition.and(List.of(Condition.or(List.of(a, b)), c))))
                    .isEqualTo("(\"a\" is null or \"b\" is null) and \"c\" is null");
            assertThat(sql(new Condition.Not(Condition.or(List.of(a, b)))))
                    .isEqualTo("not (\"a\" is null or \"b\" is null)");
        }

        @Test
        void of_no_conditions_all_hold_and_none_holds() {
            assertThat(sql(Condition.and(List.of()))).isEqualTo("1 = 1");
            assertThat(sql(Condition.or(List.of()))).isEqualTo("1 = 0");
        }
    }

    private static Condition compare(Operator operator, Expression left, Expression right) {
        return new Condition.Comparison(operator, left, right);
    }

    private static String sql(Expression expression) {
        String sql =
                new SqlRenderer(Dialects.BARE).render(Select.values(expression)).sql();
        assertThat(sql).startsWith("select ");
        return sql.substring("select ".length());
    }
}
