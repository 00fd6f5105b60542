// SPDX-License-Identifier: MIT
package io.mikroorm.sql.render;

import io.mikroorm.sql.ast.Arithmetic;
import io.mikroorm.sql.ast.Column;
import io.mikroorm.sql.ast.Insert;
import io.mikroorm.sql.ast.Insert.Excluded;
import io.mikroorm.sql.ast.Insert.OnConflict;
import io.mikroorm.sql.ast.InsertSelect;
import io.mikroorm.sql.ast.Literal;
import io.mikroorm.sql.ast.Returning;
import io.mikroorm.sql.ast.Select;
import io.mikroorm.sql.ast.Table;
import io.mikroorm.sql.ast.Update.Assignment;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.dialect.Quoting;
import io.mikroorm.sql.dialect.Upserting;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class UpsertRenderingTest {

    private static final Table BOOK = new Table("book");
    private static final List<String> COLUMNS = List.of("shop", "isbn", "title", "version");
    private static final List<Assignment> ASSIGNMENTS = List.of(
            new Assignment("title", new Excluded("title")),
            new Assignment(
                    "version", new Arithmetic(Arithmetic.Operator.ADD, new Column("book", "version"), Literal.of(1))));

    private static String text(Upserting upserting, OnConflict conflict) {
        Dialect dialect = Dialect.named("some")
                .quoting(new Quoting(' ', ' '))
                .upserting(upserting)
                .supports(Feature.MULTI_ROW_INSERT)
                .build();
        Insert insert = Insert.params(BOOK, COLUMNS, 2).withOnConflict(conflict);
        return new SqlRenderer(dialect).render(insert).sql().replace(" . ", ".").replaceAll(" +", " ");
    }

    private static OnConflict on(boolean alone, Assignment... assignments) {
        return new OnConflict(List.of("shop", "isbn"), List.of(assignments), alone);
    }

    private static OnConflict merging(boolean alone) {
        return on(alone, ASSIGNMENTS.toArray(new Assignment[0]));
    }

    @Test
    void a_target_is_named_and_new_values_are_called_excluded() {
        assertThat(text(Upserting.ON_CONFLICT, merging(false)))
                .isEqualTo(
                        "insert into book ( shop , isbn , title , version ) values (?, ?, ?, ?), (?, ?, ?, ?)"
                                + " on conflict ( shop , isbn ) do update set title = excluded. title , version = book.version + 1");
        assertThat(text(Upserting.ON_CONFLICT, on(true))).endsWith(" on conflict ( shop , isbn ) do nothing");
    }

    @Test
    void without_a_target_new_values_are_called_values() {
        assertThat(text(Upserting.ON_DUPLICATE_KEY, merging(true)))
                .endsWith(" on duplicate key update title = values( title ), version = book.version + 1");
        assertThat(text(Upserting.ON_DUPLICATE_KEY, on(true)))
                .as("left as it is")
                .endsWith(" on duplicate key update shop = book.shop ");
    }

    @Test
    void without_a_target_a_row_that_other_values_have_led_to_is_left_as_it_is() {
        String same = "case when book.shop = values( shop ) and book.isbn = values( isbn ) then ";
        assertThat(text(Upserting.ON_DUPLICATE_KEY, merging(false)))
                .endsWith(" on duplicate key update title = " + same + "values( title ) else book.title end, version = "
                        + same + "book.version + 1 else book.version end");
    }

    @Test
    void the_standard_merges_rows_that_have_the_types_of_the_table() {
        assertThat(text(Upserting.MERGE, merging(false)))
                .isEqualTo("merge into book using (select shop , isbn , title , version from book where 1 = 0 union all"
                        + " values (?, ?, ?, ?), (?, ?, ?, ?)) as excluded on book.shop = excluded.shop and book.isbn ="
                        + " excluded.isbn when matched then update set title = excluded.title , version = book.version"
                        + " + 1 when not matched then insert ( shop , isbn , title , version ) values ( excluded.shop ,"
                        + " excluded.isbn , excluded.title , excluded.version )");
        assertThat(text(Upserting.MERGE, on(true))).doesNotContain("when matched");
    }

    @Test
    void rows_that_a_query_finds_are_upserted_too() {
        Select select = Select.from(new Table("other")).withValues(new Column("shop"), new Column("isbn"));
        InsertSelect insert =
                new InsertSelect(BOOK, List.of("shop", "isbn"), select, Returning.NONE).withOnConflict(on(true));
        Dialect dialect = Dialect.named("some").upserting(Upserting.ON_CONFLICT).build();
        assertThat(new SqlRenderer(dialect).render(insert).sql())
                .isEqualTo("insert into \"book\" (\"shop\", \"isbn\") select \"shop\", \"isbn\" from \"other\""
                        + " on conflict (\"shop\", \"isbn\") do nothing");
    }

    @Test
    void what_the_database_cannot_do_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> text(Upserting.NONE, merging(true)))
                .withMessage("some cannot insert or update rows like that");
        assertThatIllegalArgumentException().isThrownBy(() -> new OnConflict(List.of(), List.of(), true));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Insert.params(BOOK, List.of("title"), 1).withOnConflict(on(true)));
    }
}
