// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.metadata.ToManyProperty;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WritePlannerTest {

    private static final ToManyProperty.Pivot PIVOT = new ToManyProperty.Pivot("book_tags", "book_id", "tag_id");

    @Test
    void inserts_have_a_row_of_values_for_each_row() {
        assertThat(Planned.text(WritePlanner.insert(Library.BOOK, new int[] {1, 3}, 2)))
                .isEqualTo("insert into book (title, author_id) values (?, ?), (?, ?)");
    }

    @Test
    void updates_find_their_row_by_key_and_version() {
        assertThat(Planned.text(WritePlanner.update(Library.BOOK, new int[] {1, 2}, List.of(), false)))
                .isEqualTo("update book set title = ?, price = ? where id = ?");
        assertThat(Planned.text(WritePlanner.update(Library.LOAN, new int[] {1, 2}, List.of(), true)))
                .isEqualTo("update loan set until = ?, version = ? where id = ? and version = ?");
    }

    @Test
    void deletes_take_a_list_of_keys_or_a_key_and_a_version() {
        assertThat(Planned.text(WritePlanner.delete(Library.BOOK, 1))).isEqualTo("delete from book where id = ?");
        assertThat(Planned.text(WritePlanner.delete(Library.BOOK, 3)))
                .isEqualTo("delete from book where id in (?, ?, ?)");
        assertThat(Planned.text(WritePlanner.deleteVersioned(Library.LOAN)))
                .isEqualTo("delete from loan where id = ? and version = ?");
    }

    @Test
    void pivots_are_written_by_pairs() {
        assertThat(Planned.text(WritePlanner.link(PIVOT, 2)))
                .isEqualTo("insert into book_tags (book_id, tag_id) values (?, ?), (?, ?)");
        assertThat(Planned.text(WritePlanner.unlink(PIVOT, 2)))
                .isEqualTo("delete from book_tags where (book_id = ? and tag_id = ?) or (book_id = ? and tag_id = ?)");
        assertThat(Planned.rendered(WritePlanner.unlink(PIVOT, 2)).slots()).containsExactly(0, 1, 2, 3);
    }
}
