// SPDX-License-Identifier: MIT
package io.mikroorm.sql.render;

import io.mikroorm.sql.ast.Arithmetic;
import io.mikroorm.sql.ast.Column;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.Count;
import io.mikroorm.sql.ast.DerivedTable;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.Join;
import io.mikroorm.sql.ast.JoinedTable;
import io.mikroorm.sql.ast.Limit;
import io.mikroorm.sql.ast.Literal;
import io.mikroorm.sql.ast.Lock;
import io.mikroorm.sql.ast.Lock.Patience;
import io.mikroorm.sql.ast.Lock.Strength;
import io.mikroorm.sql.ast.OrderItem;
import io.mikroorm.sql.ast.OrderItem.Direction;
import io.mikroorm.sql.ast.OrderItem.Nulls;
import io.mikroorm.sql.ast.Param;
import io.mikroorm.sql.ast.Rows;
import io.mikroorm.sql.ast.Select;
import io.mikroorm.sql.ast.SelectItem;
import io.mikroorm.sql.ast.Table;
import io.mikroorm.sql.ast.ValuesTable;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.dialect.Locking;
import io.mikroorm.sql.dialect.Paging;
import io.mikroorm.sql.dialect.Quoting;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SelectRenderingTest {
    private final Table book = new Table("book", "b");
    private final Column title = new Column("b", "title");
    private final Select titles = Select.from(book).withValues(title);

    @Test
    void all_clauses_come_in_their_order() {
        Select select = titles.withDistinct(true)
                .withItems(List.of(new SelectItem(title, "t"), new SelectItem(Count.all())))
                .withJoins(List.of(Join.inner(new Table("author", "a"), equal("a", "id", "b", "author_id"))))
                .withWhere(Condition.equal(new Column("a", "name"), new Param(0)))
                .withGroupBy(List.of(title, new Column("b", "price")))
                .withHaving(new Condition.Comparison(Condition.Operator.GT, Count.all(), new Param(1)))
                .withOrderBy(List.of(OrderItem.asc(title), OrderItem.desc(new Column("b", "id"))))
                .withLimit(new Limit(new Param(3), new Param(2)));

        assertThat(new SqlRenderer(Dialects.RICH).render(select))
                .isEqualTo(new SqlStatement(
                        "select distinct `b`.`title` as `t`, count(*) from `book` as `b`"
                                + " inner join `author` as `a` on `a`.`id` = `b`.`author_id`"
                                + " where `a`.`name` = ?"
                                + " group by `b`.`title`, `b`.`price` having count(*) > ?"
                                + " order by `b`.`title`, `b`.`id` desc limit ? offset ?",
                        new int[] {0, 1, 3, 2}));
    }

    @Test
    void a_lock_comes_last_and_says_of_which_table_and_how_long_to_wait() {
        Select page = titles.withLimit(new Limit(new Param(0), null));

        assertThat(rich(page.withLock(new Lock(Strength.UPDATE, Patience.WAIT, List.of()))))
                .endsWith(" limit ? for update");
        assertThat(rich(page.withLock(new Lock(Strength.SHARE, Patience.NO_WAIT, List.of("b")))))
                .endsWith(" limit ? for share of `b` nowait");
        assertThat(rich(page.withLock(new Lock(Strength.UPDATE, Patience.SKIP_LOCKED, List.of("b")))))
                .endsWith(" limit ? for update of `b` skip locked");
    }

    @Test
    void locks_are_written_in_the_words_of_the_database() {
        Dialect own = Dialect.named("own")
                .locking(Locking.FOR_UPDATE
                        .withRead("lock in share mode")
                        .withoutTables()
                        .withoutChoice())
                .build();
        SqlRenderer renderer = new SqlRenderer(own);
        Lock shared = new Lock(Strength.SHARE, Patience.WAIT, List.of("b"));

        assertThat(renderer.render(titles.withLock(shared)).sql())
                .isEqualTo("select \"b\".\"title\" from \"book\" as \"b\" lock in share mode");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> renderer.render(titles.withLock(new Lock(Strength.SHARE, Patience.NO_WAIT, List.of()))))
                .withMessageContaining("own");
    }

    @Test
    void where_there_are_no_locks_of_rows_the_clause_is_left_out() {
        assertThat(bare(titles.withLock(new Lock(Strength.UPDATE, Patience.SKIP_LOCKED, List.of("b")))))
                .isEqualTo(bare(titles));
    }

    @Test
    void tables_may_have_a_schema_and_no_alias() {
        assertThat(bare(Select.from(new Table("shop", "book", null)).withValues(new Column("id"))))
                .isEqualTo("select \"id\" from \"shop\".\"book\"");
        assertThat(bare(Select.from(new Table("shop", "book", "b")).withValues(title)))
                .isEqualTo("select \"b\".\"title\" from \"shop\".\"book\" as \"b\"");
    }

    @Test
    void a_select_can_be_a_table() {
        assertThat(bare(Select.from(new DerivedTable(titles, "d")).withValues(new Column("d", "title"))))
                .isEqualTo("select \"d\".\"title\" from (select \"b\".\"title\" from \"book\" as \"b\") as \"d\"");
    }

    @Test
    void rows_can_be_a_table() {
        ValuesTable values = new ValuesTable(List.of("id", "price"), new Rows.Params(1, 2, 2), "v");
        Select select = Select.from(values).withValues(new Column("v", "id"));

        assertThat(new SqlRenderer(Dialects.RICH).render(select))
                .isEqualTo(new SqlStatement(
                        "select `v`.`id` from (values (?, ?), (?, ?)) as `v` (`id`, `price`)", new int[] {1, 2, 3, 4}));
        assertThat(new SqlRenderer(Dialects.BARE).render(select))
                .isEqualTo(new SqlStatement(
                        "select \"v\".\"id\" from (select ? as \"id\", ? as \"price\" union all select ?, ?) as \"v\"",
                        new int[] {1, 2, 3, 4}));
    }

    @Nested
    class Joins {
        private final Table author = new Table("author", "a");
        private final Table publisher = new Table("publisher", "p");

        @Test
        void one_after_the_other() {
            Select select = titles.withJoins(List.of(
                    Join.left(author, equal("a", "id", "b", "author_id")),
                    Join.inner(publisher, equal("p", "id", "a", "publisher_id"))));
            assertThat(bare(select))
                    .isEqualTo("select \"b\".\"title\" from \"book\" as \"b\""
                            + " left join \"author\" as \"a\" on \"a\".\"id\" = \"b\".\"author_id\""
                            + " inner join \"publisher\" as \"p\" on \"p\".\"id\" = \"a\".\"publisher_id\"");
        }

        @Test
        void one_inside_the_other() {
            JoinedTable tags = new JoinedTable(
                    new Table("book_tag", "bt"),
                    List.of(Join.inner(new Table("tag", "t"), equal("t", "id", "bt", "tag"))));
            JoinedTable deeper = new JoinedTable(tags, List.of(Join.left(publisher, equal("p", "id", "t", "p"))));
            Select select = titles.withJoins(List.of(Join.left(deeper, equal("bt", "book", "b", "id"))));
            assertThat(bare(select))
                    .isEqualTo("select \"b\".\"title\" from \"book\" as \"b\" left join"
                            + " ((\"book_tag\" as \"bt\" inner join \"tag\" as \"t\" on \"t\".\"id\" = \"bt\".\"tag\")"
                            + " left join \"publisher\" as \"p\" on \"p\".\"id\" = \"t\".\"p\")"
                            + " on \"bt\".\"book\" = \"b\".\"id\"");
        }
    }

    @Nested
    class Order {
        private final Expression sum = new Arithmetic(Arithmetic.Operator.ADD, title, new Param(5));

        @Test
        void nulls_are_put_where_the_database_can_say_so() {
            Select select = titles.withOrderBy(List.of(
                    new OrderItem(title, Direction.ASC, Nulls.FIRST), new OrderItem(sum, Direction.DESC, Nulls.LAST)));
            assertThat(new SqlRenderer(Dialects.RICH).render(select).sql())
                    .endsWith(" order by `b`.`title` nulls first, `b`.`title` + ? desc nulls last");
        }

        @Test
        void nulls_get_a_key_of_their_own_elsewhere() {
            Select select = titles.withOrderBy(List.of(
                    new OrderItem(title, Direction.DESC, Nulls.FIRST), new OrderItem(sum, Direction.ASC, Nulls.LAST)));
            SqlStatement statement = new SqlRenderer(Dialects.BARE).render(select);
            assertThat(statement.sql())
                    .endsWith(" order by case when \"b\".\"title\" is null then 0 else 1 end, \"b\".\"title\" desc,"
                            + " case when (\"b\".\"title\" + ?) is null then 1 else 0 end, \"b\".\"title\" + ?");
            assertThat(statement.slots()).containsExactly(5, 5);
        }
    }

    @Nested
    class Windows {
        private final Param count = new Param(0);
        private final Param offset = new Param(1);

        @Test
        void by_limit_and_offset() {
            assertThat(window(Dialects.RICH, new Limit(count, offset))).isEqualTo(" limit ? offset ?");
            assertThat(window(Dialects.RICH, new Limit(count, null))).isEqualTo(" limit ?");
            assertThat(window(Dialects.RICH, new Limit(Literal.of(1), null))).isEqualTo(" limit 1");
        }

        @Test
        void an_offset_alone_is_helped_where_it_cannot_stand_alone() {
            Dialect alone = Dialect.named("alone")
                    .quoting(Quoting.BACKTICKS)
                    .paging(Paging.LIMIT_OFFSET)
                    .build();
            assertThat(window(Dialects.RICH, new Limit(null, offset))).isEqualTo(" limit -1 offset ?");
            assertThat(window(alone, new Limit(null, offset))).isEqualTo(" offset ?");
        }

        @Test
        void by_offset_and_fetch() {
            assertThat(window(Dialects.BARE, new Limit(count, offset)))
                    .isEqualTo(" offset ? rows fetch next ? rows only");
            assertThat(window(Dialects.BARE, new Limit(count, null)))
                    .isEqualTo(" offset 0 rows fetch next ? rows only");
            assertThat(window(Dialects.BARE, new Limit(null, offset))).isEqualTo(" offset ? rows");
        }

        private String window(Dialect dialect, Limit limit) {
            SqlRenderer renderer = new SqlRenderer(dialect);
            String all = renderer.render(titles).sql();
            return renderer.render(titles.withLimit(limit)).sql().substring(all.length());
        }
    }

    private static Condition equal(String alias, String column, String otherAlias, String otherColumn) {
        return Condition.equal(new Column(alias, column), new Column(otherAlias, otherColumn));
    }

    private static String rich(Select select) {
        return new SqlRenderer(Dialects.RICH).render(select).sql();
    }

    private static String bare(Select select) {
        return new SqlRenderer(Dialects.BARE).render(select).sql();
    }
}
