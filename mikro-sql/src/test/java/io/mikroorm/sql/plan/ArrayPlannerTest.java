// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.metadata.ToManyProperty;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ArrayPlannerTest {

    private static final ToManyProperty.Pivot PIVOT = new ToManyProperty.Pivot("book_tags", "book_id", "tag_id");

    @Test
    void inserts_that_give_keys_back_sort_their_rows_first() {
        assertThat(Planned.text(ArrayPlanner.insert(
                        Tables.of(Library.BOOK), List.of("title", "author_id"), List.of("text", "bigint"), "id")))
                .isEqualTo("insert into book (title, author_id) select r.#0, r.#1"
                        + " from unnest(cast(? as text[]), cast(? as bigint[])) with ordinality as r (#0, #1, #row)"
                        + " order by r.#row returning id");
        assertThat(Planned.text(ArrayPlanner.insert(Tables.of(Library.BOOK), List.of("id"), List.of("bigint"), "")))
                .isEqualTo("insert into book (id) select r.#0"
                        + " from unnest(cast(? as bigint[])) with ordinality as r (#0, #row)");
    }

    @Test
    void updates_tell_the_numbers_of_the_rows_that_were_found() {
        assertThat(Planned.text(ArrayPlanner.update(
                        Library.LOAN,
                        new int[] {1, 2},
                        List.of(),
                        List.of("date", "integer", "bigint", "integer"),
                        true)))
                .isEqualTo("update loan as t set until = r.#0, version = r.#1 from unnest(cast(? as date[]),"
                        + " cast(? as integer[]), cast(? as bigint[]), cast(? as integer[])) with ordinality"
                        + " as r (#0, #1, #2, #3, #row) where t.id = r.#2 and t.version = r.#3 returning #row");
    }

    @Test
    void deletes_take_one_array_of_keys_or_one_more_of_versions() {
        assertThat(Planned.text(ArrayPlanner.delete(Library.BOOK, List.of("bigint"))))
                .isEqualTo("delete from book where id = any(?)");
        assertThat(Planned.text(ArrayPlanner.deleteVersioned(Library.LOAN, List.of("bigint", "integer"))))
                .isEqualTo("delete from loan as t using unnest(cast(? as bigint[]), cast(? as integer[]))"
                        + " with ordinality as r (#0, #1, #row) where t.id = r.#0 and t.version = r.#1 returning #row");
    }

    @Test
    void pairs_of_pivots_are_two_arrays() {
        assertThat(Planned.text(ArrayPlanner.unlink(PIVOT, List.of("bigint", "bigint"))))
                .isEqualTo("delete from book_tags as t using unnest(cast(? as bigint[]), cast(? as bigint[]))"
                        + " with ordinality as r (#0, #1, #row) where t.book_id = r.#0 and t.tag_id = r.#1");
    }
}
