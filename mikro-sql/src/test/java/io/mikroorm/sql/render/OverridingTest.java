// SPDX-License-Identifier: MIT
package io.mikroorm.sql.render;

import io.mikroorm.sql.ast.Column;
import io.mikroorm.sql.ast.DerivedTable;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.FunctionCall;
import io.mikroorm.sql.ast.Insert;
import io.mikroorm.sql.ast.Limit;
import io.mikroorm.sql.ast.OrderItem;
import io.mikroorm.sql.ast.Param;
import io.mikroorm.sql.ast.Returning;
import io.mikroorm.sql.ast.Select;
import io.mikroorm.sql.ast.Table;
import io.mikroorm.sql.ast.TableRef;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.dialect.Quoting;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Other databases come in by overriding one method a clause. */
class OverridingTest {

    @Test
    void a_window_may_demand_an_order_and_written_rows_come_back_in_the_middle() {
        Dialect dialect = Dialect.named("like sql server")
                .quoting(Quoting.BRACKETS)
                .supports(Feature.RETURNING)
                .build();
        SqlRenderer renderer = new SqlRenderer(dialect) {
            @Override
            protected SqlText limit(Limit limit, Select select) {
                if (select.orderBy().isEmpty()) {
                    out().append(" order by (select null)");
                }
                return super.limit(limit, select);
            }

            @Override
            public SqlText insert(Insert insert) {
                out().append("insert into ");
                insert.table().accept(this).append(" (");
                names(insert.columns()).append(")");
                for (Expression value : insert.returning().values()) {
                    out().append(" output inserted.");
                    value.accept(this);
                }
                out().append(" ");
                return values(insert.rows());
            }
        };
        Select select =
                Select.from(new Table("book")).withValues(new Column("id")).withLimit(new Limit(new Param(0), null));
        assertThat(renderer.render(select).sql())
                .isEqualTo("select [id] from [book] order by (select null) offset 0 rows fetch next ? rows only");
        assertThat(renderer.render(select.withOrderBy(List.of(OrderItem.asc(new Column("id")))))
                        .sql())
                .isEqualTo("select [id] from [book] order by [id] offset 0 rows fetch next ? rows only");
        assertThat(renderer.render(Insert.params(new Table("book"), List.of("title"), 1)
                                .withReturning(Returning.of("id")))
                        .sql())
                .isEqualTo("insert into [book] ([title]) output inserted.[id] values (?)");
    }

    @Test
    void tables_may_take_their_alias_without_as_and_values_come_from_dual() {
        SqlRenderer renderer = new SqlRenderer(Dialects.BARE) {
            @Override
            protected SqlText tableAlias(String alias) {
                return out().append(" ").identifier(alias);
            }

            @Override
            protected SqlText from(@Nullable TableRef from) {
                return from == null ? out().append(" from dual") : super.from(from);
            }
        };
        Select one = Select.values(FunctionCall.of("f"));
        assertThat(renderer.render(Select.from(new DerivedTable(one, "d"))).sql())
                .isEqualTo("select 1 from (select f() from dual) \"d\"");
    }

    @Test
    void a_function_may_have_another_name() {
        SqlRenderer renderer = new SqlRenderer(Dialects.BARE) {
            @Override
            public SqlText functionCall(FunctionCall call) {
                boolean length = call.name().equals("length");
                return super.functionCall(length ? new FunctionCall("len", call.arguments()) : call);
            }
        };
        assertThat(renderer.render(Select.values(FunctionCall.of("length", new Param(0))))
                        .sql())
                .isEqualTo("select len(?)");
    }
}
