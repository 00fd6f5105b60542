// SPDX-License-Identifier: MIT
package io.mikroorm.sql.render;

import io.mikroorm.sql.ast.Arithmetic;
import io.mikroorm.sql.ast.Case;
import io.mikroorm.sql.ast.Column;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.Delete;
import io.mikroorm.sql.ast.FunctionCall;
import io.mikroorm.sql.ast.Insert;
import io.mikroorm.sql.ast.Literal;
import io.mikroorm.sql.ast.Param;
import io.mikroorm.sql.ast.Returning;
import io.mikroorm.sql.ast.Rows;
import io.mikroorm.sql.ast.Statement;
import io.mikroorm.sql.ast.Table;
import io.mikroorm.sql.ast.Update;
import io.mikroorm.sql.ast.Update.Assignment;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WriteRenderingTest {
    private final SqlRenderer rich = new SqlRenderer(Dialects.RICH);
    private final SqlRenderer bare = new SqlRenderer(Dialects.BARE);
    private final Table book = new Table("book");
    private final Column id = new Column("id");
    private final Column version = new Column("version");

    @Nested
    class Inserts {

        @Test
        void one_row() {
            assertThat(bare.render(Insert.params(book, List.of("title", "price"), 1)))
                    .isEqualTo(new SqlStatement(
                            "insert into \"book\" (\"title\", \"price\") values (?, ?)", new int[] {0, 1}));
        }

        @Test
        void several_rows_number_their_slots_row_after_row() {
            assertThat(rich.render(Insert.params(new Table("shop", "book", null), List.of("title", "price"), 3)))
                    .isEqualTo(new SqlStatement(
                            "insert into `shop`.`book` (`title`, `price`) values (?, ?), (?, ?), (?, ?)",
                            new int[] {0, 1, 2, 3, 4, 5}));
        }

        @Test
        void listed_cells_are_any_expressions() {
            Rows rows = new Rows.Listed(List.of(
                    List.of(new Param(1), Literal.NULL),
                    List.of(FunctionCall.of("lower", new Param(0)), Literal.of(true))));
            Insert insert = new Insert(book, List.of("title", "sold"), rows, Returning.of("id", "version"));
            assertThat(rich.render(insert))
                    .isEqualTo(new SqlStatement(
                            "insert into `book` (`title`, `sold`) values (?, null), (lower(?), 1)"
                                    + " returning `id`, `version`",
                            new int[] {1, 0}));
        }

        @Test
        void a_row_of_defaults() {
            assertThat(rich.render(Insert.params(book, List.of(), 1).withReturning(Returning.of("id")))
                            .sql())
                    .isEqualTo("insert into `book` default values returning `id`");
        }

        @Test
        void many_placeholders_keep_their_order() {
            SqlStatement statement = rich.render(Insert.params(book, List.of("a", "b", "c"), 400));
            assertThat(statement.placeholders()).isEqualTo(1200);
            for (int placeholder = 0; placeholder < 1200; placeholder++) {
                assertThat(statement.slot(placeholder)).isEqualTo(placeholder);
            }
        }

        @Test
        void what_the_database_cannot_do_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> bare.render(Insert.params(book, List.of("title"), 2)))
                    .withMessage("bare cannot insert several rows at once");
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            bare.render(Insert.params(book, List.of("title"), 1).withReturning(Returning.of("id"))))
                    .withMessage("bare cannot give back columns of written rows");
            assertThat(bare.render(Insert.params(book, List.of("title"), 1)).sql())
                    .as("a refusal leaves nothing behind")
                    .isEqualTo("insert into \"book\" (\"title\") values (?)");
        }
    }

    @Nested
    class Updates {

        @Test
        void one_row_with_its_version() {
            Update update = Update.of(
                    book,
                    List.of(
                            new Assignment("title", new Param(0)),
                            new Assignment("version", new Arithmetic(Arithmetic.Operator.ADD, version, Literal.of(1)))),
                    Condition.and(List.of(Condition.equal(id, new Param(1)), Condition.equal(version, new Param(2)))));
            assertThat(bare.render(update))
                    .isEqualTo(new SqlStatement(
                            "update \"book\" set \"title\" = ?, \"version\" = \"version\" + 1"
                                    + " where \"id\" = ? and \"version\" = ?",
                            new int[] {0, 1, 2}));
        }

        @Test
        void many_rows_by_case() {
            Case titles = new Case(
                    List.of(
                            new Case.When(Condition.equal(id, new Param(0)), new Param(1)),
                            new Case.When(Condition.equal(id, new Param(2)), new Param(3))),
                    new Column("title"));
            Update update = Update.of(
                            book,
                            List.of(new Assignment("title", titles)),
                            new Condition.In(id, List.of(new Param(0), new Param(2))))
                    .withReturning(Returning.of("id"));
            assertThat(rich.render(update))
                    .isEqualTo(new SqlStatement(
                            "update `book` set `title` = case when `id` = ? then ? when `id` = ? then ?"
                                    + " else `title` end where `id` in (?, ?) returning `id`",
                            new int[] {0, 1, 2, 3, 0, 2}));
        }

        @Test
        void all_rows_from_another_table() {
            Update update = new Update(
                    new Table("book", "b"),
                    List.of(new Assignment("price", new Column("p", "price"))),
                    new Table("price", "p"),
                    null,
                    Returning.NONE);
            assertThat(rich.render(update).sql())
                    .isEqualTo("update `book` as `b` set `price` = `p`.`price` from `price` as `p`");
        }
    }

    @Nested
    class Deletes {

        @Test
        void listed_rows() {
            Statement delete = Delete.from(book, new Condition.In(id, List.of(new Param(0), new Param(1))));
            assertThat(bare.render(delete))
                    .isEqualTo(new SqlStatement("delete from \"book\" where \"id\" in (?, ?)", new int[] {0, 1}));
        }

        @Test
        void all_rows() {
            assertThat(rich.render(new Delete(book, null, null, Returning.of("id")))
                            .sql())
                    .isEqualTo("delete from `book` returning `id`");
        }
    }
}
