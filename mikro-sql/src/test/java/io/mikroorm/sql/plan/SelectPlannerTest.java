// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.driver.RowLayout;
import io.mikroorm.query.Condition;
import io.mikroorm.query.FindOptions;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.query.LockMode;
import io.mikroorm.query.Order;
import io.mikroorm.query.shape.FindQuery;
import io.mikroorm.query.shape.PopulateTree;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

class SelectPlannerTest {

    private static final Condition<Object> ALL = Condition.all();

    private static String authors(FindOptions<?> options) {
        return Planned.tail(Library.AUTHOR, ALL, options);
    }

    private static String books(FindOptions<?> options) {
        return Planned.tail(Library.BOOK, ALL, options);
    }

    @Nested
    class Rows {

        @Test
        void a_row_is_the_columns_then_the_keys_of_inverse_to_ones() {
            SelectPlan plan = Planned.plan(Planned.query(Library.AUTHOR, ALL, new FindOptions<>()));
            assertThat(Planned.text(plan.select()))
                    .isEqualTo(
                            "select a0.id, a0.name, a0.age, a0.rating, a0.active, a0.photo, a0.born, a0.seen, a0.mood,"
                                    + " a0.address_city, a0.address_favourite_id, a0.publisher_id, p1.id"
                                    + " from author as a0 left join profile as p1 on p1.author_id = a0.id");
            assertThat(plan.select().items()).hasSize(Library.AUTHOR.rowWidth());
            assertThat(plan.layout().root().offset()).isZero();
            assertThat(plan.layout().ownerKey()).isEqualTo(-1);
        }

        @Test
        void joined_entities_follow_and_share_the_joins_of_conditions() {
            FindOptions<?> options = new FindOptions<>().populate("author.publisher");
            SelectPlan plan = Planned.plan(
                    Planned.query(Library.BOOK, where("author.name").eq("x"), options));
            assertThat(Planned.text(plan.select()))
                    .endsWith(", p3.id, p3.name from book as b0 left join author as a1 on a1.id = b0.author_id"
                            + " left join profile as p2 on p2.author_id = a1.id"
                            + " left join publisher as p3 on p3.id = a1.publisher_id where a1.name = ?");
            RowLayout.Node author = plan.layout().root().children().get(0);
            assertThat(author.offset()).isEqualTo(Library.BOOK.rowWidth());
            assertThat(author.children().get(0).offset())
                    .isEqualTo(Library.BOOK.rowWidth() + Library.AUTHOR.rowWidth());
            assertThat(plan.select().items()).hasSize(Library.BOOK.rowWidth() + Library.AUTHOR.rowWidth() + 2);
        }

        @Test
        void a_populated_inverse_one_to_one_is_joined_once() {
            assertThat(authors(new FindOptions<>().populate("profile")))
                    .isEqualTo("from author as a0 left join profile as p1 on p1.author_id = a0.id"
                            + " left join theme as t2 on t2.id = p1.theme_id");
        }

        @Test
        void selected_relations_are_no_matter_of_this_statement() {
            assertThat(books(new FindOptions<>().populate("tags"))).isEqualTo("from book as b0");
        }
    }

    @Nested
    class Orders {

        @Test
        void by_columns_paths_and_nulls() {
            assertThat(books(new FindOptions<>()
                            .orderBy(Order.desc("author.name").nullsLast())
                            .orderBy("title")))
                    .isEqualTo("from book as b0 left join author as a1 on a1.id = b0.author_id"
                            + " order by a1.name desc nulls last, b0.title");
        }

        @Test
        void through_a_collection_by_its_least_or_greatest_member() {
            assertThat(books(new FindOptions<>().orderBy("tags.label desc", "author.books.title")))
                    .isEqualTo("from book as b0 left join author as a3 on a3.id = b0.author_id order by"
                            + " (select max(t2.label) from book_tags as b1 inner join tag as t2 on t2.id = b1.tag_id"
                            + " where b1.book_id = b0.id) desc,"
                            + " (select min(b4.title) from book as b4 where b4.author_id = a3.id)");
        }

        @Test
        void a_window_ends_with_the_key_unless_the_order_is_total_already() {
            assertThat(books(new FindOptions<>().orderBy("title").limit(5)))
                    .isEqualTo("from book as b0 order by b0.title, b0.id limit ?");
            assertThat(books(new FindOptions<>().orderBy("id desc").limit(5).offset(2)))
                    .isEqualTo("from book as b0 order by b0.id desc limit ? offset ?");
            assertThat(books(new FindOptions<>().orderBy("author").offset(2)))
                    .isEqualTo("from book as b0 order by b0.author_id, b0.id offset ?");
        }
    }

    @Nested
    class Slots {

        @Test
        void limit_and_offset_take_the_last_slots() {
            FindOptions<?> options = new FindOptions<>().limit(5).offset(10);
            FindQuery query = Planned.query(Library.BOOK, where("title").in("a", "b"), options);
            SelectPlan plan = Planned.plan(query);
            assertThat(plan.limitSlot()).isEqualTo(2);
            assertThat(plan.offsetSlot()).isEqualTo(3);
            assertThat(plan.slotTypes()).hasSize(4);
            SelectPlan onlyOffset = Planned.plan(Planned.query(Library.BOOK, ALL, new FindOptions<>().offset(10)));
            assertThat(onlyOffset.limitSlot()).isEqualTo(-1);
            assertThat(onlyOffset.offsetSlot()).isZero();
        }
    }

    @Nested
    class Joined_collections {

        private FindOptions<?> joined(String... paths) {
            return new FindOptions<>().populate(paths).strategy(LoadStrategy.JOINED);
        }

        @Test
        void rows_of_one_entity_stay_together_and_members_in_their_order() {
            assertThat(authors(joined("books").orderBy("name")))
                    .isEqualTo("from author as a0 left join profile as p1 on p1.author_id = a0.id"
                            + " left join book as b2 on b2.author_id = a0.id"
                            + " order by a0.name, a0.id, b2.title");
        }

        @Test
        void a_many_to_many_goes_through_its_pivot() {
            assertThat(books(joined("tags")))
                    .isEqualTo("from book as b0 left join book_tags as b1 on b1.book_id = b0.id"
                            + " left join tag as t2 on t2.id = b1.tag_id order by b0.id");
        }

        @Test
        void a_window_counts_entities_not_rows() {
            FindOptions<?> options =
                    joined("tags").orderBy("author.name desc").limit(5).offset(1);
            FindQuery query = Planned.query(Library.BOOK, where("tags.label").eq("x"), options);
            assertThat(Planned.tail(query))
                    .isEqualTo("from (select b3.id as root_key from book as b3"
                            + " left join author as a6 on a6.id = b3.author_id"
                            + " where exists (select 1 from book_tags as b4 inner join tag as t5 on t5.id = b4.tag_id"
                            + " where b4.book_id = b3.id and t5.label = ?)"
                            + " order by a6.name desc, b3.id limit ? offset ?) as w7"
                            + " inner join book as b0 on b0.id = w7.root_key"
                            + " left join book_tags as b1 on b1.book_id = b0.id"
                            + " left join tag as t2 on t2.id = b1.tag_id"
                            + " left join author as a8 on a8.id = b0.author_id"
                            + " order by a8.name desc, b0.id");
            SelectPlan plan = Planned.plan(query);
            assertThat(plan.limitSlot()).isEqualTo(1);
            assertThat(plan.offsetSlot()).isEqualTo(2);
        }
    }

    @Nested
    class Locks {

        @Test
        void rows_of_the_class_that_is_asked_for_are_locked_and_no_others() {
            FindOptions<?> options = new FindOptions<>().lock(LockMode.PESSIMISTIC_WRITE);
            assertThat(Planned.tail(Library.BOOK, where("title").eq("x"), options))
                    .isEqualTo("from book as b0 where b0.title = ? for update");
            assertThat(Planned.tail(Library.BOOK, where("author.name").eq("x"), options))
                    .isEqualTo("from book as b0 left join author as a1 on a1.id = b0.author_id"
                            + " where a1.name = ? for update of b0");
        }

        @Test
        void each_mode_has_its_words() {
            assertThat(locked(LockMode.PESSIMISTIC_READ)).endsWith(" for share");
            assertThat(locked(LockMode.PESSIMISTIC_PARTIAL_READ)).endsWith(" for share skip locked");
            assertThat(locked(LockMode.PESSIMISTIC_READ_OR_FAIL)).endsWith(" for share nowait");
            assertThat(locked(LockMode.PESSIMISTIC_PARTIAL_WRITE)).endsWith(" for update skip locked");
            assertThat(locked(LockMode.PESSIMISTIC_WRITE_OR_FAIL)).endsWith(" for update nowait");
            assertThat(locked(LockMode.OPTIMISTIC)).isEqualTo("from book as b0");
        }

        private static String locked(LockMode mode) {
            return books(new FindOptions<>().lock(mode));
        }

        @Test
        void what_is_populated_is_not_joined() {
            FindOptions<?> options = new FindOptions<>()
                    .lock(LockMode.PESSIMISTIC_WRITE)
                    .populate("author", "tags")
                    .strategy(LoadStrategy.JOINED)
                    .limit(5);
            assertThat(books(options)).isEqualTo("from book as b0 order by b0.id limit ? for update");
        }
    }

    @Nested
    class Members_of_owners {

        private FindQuery members(io.mikroorm.metadata.EntityMetadata owner, PopulateTree tree, Object... keys) {
            return Planned.RESOLVER.members(owner.toManys().get(0), List.of(keys), tree);
        }

        @Test
        void of_a_one_to_many_by_the_foreign_key() {
            FindQuery query = members(Library.AUTHOR, PopulateTree.NONE, 1L, 2L);
            assertThat(Planned.tail(query)).isEqualTo("from book as b0 where b0.author_id in (?, ?) order by b0.title");
            SelectPlan plan = Planned.plan(query);
            assertThat(plan.layout().ownerKey())
                    .isEqualTo(Library.BOOK.columns().indexOf(Library.BOOK.column("author")));
            assertThat(plan.select().items()).hasSize(Library.BOOK.rowWidth());
        }

        @Test
        void of_a_many_to_many_by_the_pivot() {
            FindQuery query = members(Library.BOOK, PopulateTree.NONE, 1L);
            assertThat(Planned.text(Planned.plan(query).select()))
                    .isEqualTo("select t1.id, t1.label, b0.book_id from book_tags as b0"
                            + " inner join tag as t1 on t1.id = b0.tag_id where b0.book_id = ?");
            assertThat(Planned.plan(query).layout().ownerKey()).isEqualTo(2);
        }

        @Test
        void with_joined_collections_of_their_own_the_rows_of_a_member_stay_together() {
            PopulateTree tree = Planned.RESOLVER.populate(Library.BOOK, List.of("tags"), LoadStrategy.JOINED);
            assertThat(Planned.tail(members(Library.AUTHOR, tree, 1L)))
                    .isEqualTo("from book as b0 left join book_tags as b1 on b1.book_id = b0.id"
                            + " left join tag as t2 on t2.id = b1.tag_id where b0.author_id = ?"
                            + " order by b0.title, b0.id, b0.author_id");
        }
    }

    @Test
    void names_of_the_mapping_are_quoted_and_values_are_never_in_the_text() {
        String evil = "'; drop table book; --";
        FindQuery query = Planned.query(Library.BOOK, where("title").eq(evil), new FindOptions<>());
        String sql = Planned.rendered(Planned.plan(query).select()).sql();
        assertThat(sql).doesNotContain("drop").contains("\"b0\".\"title\" = ?");
        assertThat(query.values()).containsExactly(evil);
    }
}
