// SPDX-License-Identifier: MIT
package io.mikroorm.sql.render;

import io.mikroorm.sql.ast.Column;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.Delete;
import io.mikroorm.sql.ast.Insert;
import io.mikroorm.sql.ast.OrderItem;
import io.mikroorm.sql.ast.Param;
import io.mikroorm.sql.ast.Returning;
import io.mikroorm.sql.ast.Select;
import io.mikroorm.sql.ast.SelectItem;
import io.mikroorm.sql.ast.Statement;
import io.mikroorm.sql.ast.Table;
import io.mikroorm.sql.ast.Update;
import io.mikroorm.sql.ast.Update.Assignment;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Whatever a name is, it stays a name. */
class HostileIdentifiersTest {
    private static final String MARK = "NAME";
    private final SqlRenderer renderer = new SqlRenderer(Dialects.RICH);

    @Property
    void a_name_changes_nothing_but_itself(@ForAll @CharRange(from = 1, to = 0xFFFF) String name) {
        List<Statement> named = everywhere(name);
        List<Statement> marked = everywhere(MARK);
        for (int i = 0; i < named.size(); i++) {
            String expected = renderer.render(marked.get(i))
                    .sql()
                    .replace("`" + MARK + "`", Dialects.RICH.quoting().quote(name));
            assertThat(renderer.render(named.get(i)).sql()).isEqualTo(expected);
        }
    }

    @Test
    void quotes_and_comments_stay_inside() {
        assertThat(renderer.render(Delete.from(new Table("a`; drop table b; --"), null))
                        .sql())
                .isEqualTo("delete from `a``; drop table b; --`");
    }

    @Test
    void nul_is_refused_wherever_a_name_can_stand() {
        for (Statement statement : everywhere("a\0b")) {
            assertThatIllegalArgumentException().isThrownBy(() -> renderer.render(statement));
        }
    }

    private static List<Statement> everywhere(String name) {
        Column column = new Column(name, name);
        Condition where = Condition.equal(column, new Param(0));
        Table table = new Table(name, name, null);
        return List.of(
                Select.from(new Table(name, name, name))
                        .withItems(List.of(new SelectItem(column, name)))
                        .withWhere(where)
                        .withOrderBy(List.of(OrderItem.asc(column))),
                Insert.params(table, List.of(name), 2).withReturning(Returning.of(name)),
                Update.of(table, List.of(new Assignment(name, new Param(1))), where),
                Delete.from(table, where));
    }
}
