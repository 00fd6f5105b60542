// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import io.mikroorm.query.Condition;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.Criterion.Operator;
import io.mikroorm.query.FindOptions;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.query.Order;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.FindQuery;
import io.mikroorm.query.shape.FindShape;
import io.mikroorm.query.shape.KeySource;
import io.mikroorm.query.shape.ListForm;
import io.mikroorm.query.shape.PopulateTree;
import io.mikroorm.query.shape.Predicate;
import io.mikroorm.query.shape.TimeGrain;
import io.mikroorm.query.shape.ToOneStep;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.not;
import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

class QueryResolverTest {

    private static final QueryResolver RESOLVER =
            new QueryResolver(Library.METADATA, LoadStrategy.BALANCED, new ListForm(8, false));

    private static final KeySource KEYS = value -> value instanceof Library.Author author ? author.id : value;

    private static FindQuery authors(Condition<Object> condition) {
        return RESOLVER.count(Library.AUTHOR, condition.criterion(), KEYS);
    }

    private static FindQuery books(Condition<Object> condition) {
        return RESOLVER.count(Library.BOOK, condition.criterion(), KEYS);
    }

    private static Predicate.Comparison comparison(FindQuery query) {
        return (Predicate.Comparison) query.shape().where();
    }

    @Nested
    class Paths_of_conditions {

        @Test
        void values_go_to_slots_in_order() {
            FindQuery query = authors(where("name")
                    .eq("J")
                    .and(where("age").gte(18))
                    .and(where("name").ne("K")));
            Predicate.And and = (Predicate.And) query.shape().where();
            assertThat(and.parts())
                    .extracting(p -> ((Predicate.Comparison) p).slot())
                    .containsExactly(0, 1, 2);
            assertThat(query.values()).containsExactly("J", 18, "K");
            assertThat(query.ownerSlot()).isEqualTo(3);
        }

        @Test
        void the_key_behind_a_relation_is_the_foreign_key() {
            for (Condition<Object> condition :
                    List.of(where("author.id").eq(1L), where("author").eq(1L))) {
                ColumnPath path = comparison(books(condition)).path();
                assertThat(path.joins()).isEmpty();
                assertThat(path.column().path()).isEqualTo("author");
            }
        }

        @Test
        void only_the_last_relation_of_a_path_is_folded() {
            ColumnPath path = comparison(books(where("author.publisher.id").eq(new UUID(1, 2))))
                    .path();
            assertThat(path.joins()).extracting(ToOneStep::path).containsExactly("author");
            assertThat(path.column().path()).isEqualTo("publisher");
        }

        @Test
        void the_key_of_an_inverse_one_to_one_is_joined() {
            ColumnPath path = comparison(authors(where("profile").eq(1L))).path();
            assertThat(path.joins()).extracting(ToOneStep::path).containsExactly("profile");
            assertThat(path.column()).isSameAs(path.end().key());
        }

        @Test
        void embeddables_and_relations_in_them_are_paths() {
            assertThat(comparison(authors(where("address.city").eq("x"))).path().toString())
                    .isEqualTo("address.city");
            ColumnPath path = comparison(
                            authors(where("address.favourite.title").eq("x")))
                    .path();
            assertThat(path.joins()).extracting(ToOneStep::path).containsExactly("address.favourite");
            assertThat(path.joins().get(0).foreignKey()).isNotNull();
        }

        @Test
        void what_follows_a_collection_is_asked_of_some_member() {
            Predicate.Some books = (Predicate.Some)
                    authors(where("books.tags.label").eq("x")).shape().where();
            assertThat(books.path().toString()).isEqualTo("books");
            Predicate.Some tags = (Predicate.Some) books.predicate();
            assertThat(tags.path().property().name()).isEqualTo("tags");
            assertThat(((Predicate.Comparison) tags.predicate()).path().toString())
                    .isEqualTo("label");
        }

        @Test
        void a_collection_behind_a_relation_joins_the_relation_first() {
            Predicate.Some some = (Predicate.Some)
                    books(where("author.books.title").eq("x")).shape().where();
            assertThat(some.path().joins()).extracting(ToOneStep::path).containsExactly("author");
            assertThat(some.path().owner()).isSameAs(Library.AUTHOR);
        }

        @Test
        void some_asks_all_of_one_member() {
            Condition<Object> condition = where("books")
                    .some(where("title").eq("x").and(where("price").lt(5)));
            Predicate.Some some = (Predicate.Some) authors(condition).shape().where();
            assertThat(((Predicate.And) some.predicate()).parts()).hasSize(2);
        }

        @Test
        void a_condition_behind_a_to_one_keeps_the_root() {
            Condition<Object> condition =
                    where("author").some(where("publisher").some(where("name").eq("x")));
            assertThat(books(condition).shape().where())
                    .isEqualTo(books(where("author.publisher.name").eq("x"))
                            .shape()
                            .where());
        }

        @Test
        void emptiness_of_a_collection_is_the_absence_of_members() {
            Predicate some = authors(where("books").exists()).shape().where();
            assertThat(some).isInstanceOf(Predicate.Some.class);
            assertThat(authors(where("books").notExists()).shape().where()).isEqualTo(new Predicate.Not(some));
            assertThat(authors(where("books").eq(null)).shape().where()).isEqualTo(new Predicate.Not(some));
        }

        @Test
        void a_member_is_asked_for_by_its_key() {
            Predicate.Some some =
                    (Predicate.Some) authors(where("books").in(1, 2)).shape().where();
            assertThat(some.predicate()).isInstanceOf(Predicate.In.class);
        }

        @Test
        void an_embeddable_is_null_when_all_its_columns_are() {
            assertThat(((Predicate.And)
                                    authors(where("address").isNull()).shape().where())
                            .parts())
                    .hasSize(2);
            assertThat(((Predicate.Or) authors(where("address").isNotNull())
                                    .shape()
                                    .where())
                            .parts())
                    .hasSize(2);
        }
    }

    @Nested
    class Nulls_and_lists {

        @Test
        void equal_to_null_is_null() {
            assertThat(authors(where("name").eq(null)).shape().where())
                    .isEqualTo(authors(where("name").isNull()).shape().where());
            assertThat(authors(where("name").ne(null)).shape().where())
                    .isEqualTo(authors(where("name").isNotNull()).shape().where());
        }

        @Test
        void a_null_in_a_list_is_asked_for_by_itself() {
            Predicate.Or or =
                    (Predicate.Or) authors(where("name").in("a", null)).shape().where();
            assertThat(or.parts()).hasSize(2);
            assertThat(or.parts().get(1)).isInstanceOf(Predicate.IsNull.class);
            Predicate.And and = (Predicate.And)
                    authors(where("name").notIn("a", null)).shape().where();
            assertThat(((Predicate.IsNull) and.parts().get(1)).negated()).isTrue();
        }

        @Test
        void an_empty_list_is_never_and_its_opposite_always() {
            assertThat(authors(where("name").in()).shape().where()).isEqualTo(Predicate.FALSE);
            assertThat(authors(where("name").notIn()).shape().where()).isEqualTo(Predicate.TRUE);
        }

        @Test
        void lists_are_filled_up_with_their_last_value() {
            FindQuery three = authors(where("age").in(1, 2, 3));
            assertThat(three.values()).containsExactly(1, 2, 3, 3);
            assertThat(three.shape())
                    .isEqualTo(authors(where("age").in(5, 6, 7, 8)).shape());
        }

        @Test
        void lists_are_one_value_where_the_store_takes_them_and_then_queries_have_one_shape() {
            QueryResolver resolver = new QueryResolver(Library.METADATA, LoadStrategy.BALANCED, new ListForm(8, true));
            FindQuery three = resolver.byKeys(Library.AUTHOR, List.of(1L, 2L, 3L), PopulateTree.NONE);
            assertThat(three.values()).containsExactly(new ListForm.ValueList(List.of(1L, 2L, 3L)));
            assertThat(three.shape())
                    .isEqualTo(resolver.byKeys(Library.AUTHOR, List.of(7L, 8L), PopulateTree.NONE)
                            .shape());
            FindQuery members = resolver.members(Library.AUTHOR.toManys().get(0), List.of(1L, 2L), PopulateTree.NONE);
            assertThat(members.shape().ownerCount()).isEqualTo(ListForm.WHOLE);
            assertThat(members.values()).containsExactly(new ListForm.ValueList(List.of(1L, 2L)));
        }

        @Test
        void a_long_list_is_asked_for_in_parts() {
            List<Integer> ages = new ArrayList<>();
            for (int i = 0; i < 19; i++) {
                ages.add(i);
            }
            FindQuery query = authors(where("age").in(ages));
            Predicate.Or or = (Predicate.Or) query.shape().where();
            assertThat(or.parts()).extracting(p -> ((Predicate.In) p).count()).containsExactly(8, 8, 4);
            assertThat(query.values()).hasSize(20);
        }
    }

    /** Times that are finer than those of the store. */
    @Nested
    class Finer_times {

        private final Instant kept = Instant.parse("2024-06-01T12:00:00.123Z");
        private final Instant finer = kept.plusNanos(1);
        private final QueryResolver resolver = new QueryResolver(
                Library.METADATA,
                LoadStrategy.BALANCED,
                new ListForm(8, false),
                new TimeGrain(ChronoUnit.MILLIS),
                false);

        @Test
        void are_compared_by_the_last_one_before() {
            FindQuery query =
                    resolver.count(Library.AUTHOR, where("seen").lt(finer).criterion(), KEYS);
            assertThat(comparison(query).operator()).isEqualTo(Operator.LTE);
            assertThat(query.values()).containsExactly(kept);
            assertThat(comparison(resolver.count(
                                    Library.AUTHOR, where("seen").lt(kept).criterion(), KEYS))
                            .operator())
                    .isEqualTo(Operator.LT);
        }

        @Test
        void are_left_out_of_lists() {
            assertThat(resolver.count(
                                    Library.AUTHOR,
                                    where("seen")
                                            .in(finer, kept, kept.plusMillis(1))
                                            .criterion(),
                                    KEYS)
                            .values())
                    .containsExactly(kept, kept.plusMillis(1));
        }

        @Test
        void do_not_disturb_the_parts_of_long_lists() {
            List<Instant> many = new ArrayList<>();
            List<Instant> none = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                many.add(kept.plusMillis(i));
                none.add(finer.plusMillis(i));
            }
            FindOptions<?> options = new FindOptions<>();
            assertThat(resolver.finds(Library.AUTHOR, where("seen").in(many).criterion(), options, KEYS))
                    .hasSize(3);
            none.addAll(List.copyOf(none));
            Condition<Object> never = where("seen").in(none).and(where("seen").in(many));
            assertThat(resolver.finds(Library.AUTHOR, never.criterion(), options, KEYS))
                    .isEmpty();
            none.add(null);
            Condition<Object> isNull = where("seen").in(none).and(where("seen").in(many));
            assertThat(resolver.finds(Library.AUTHOR, isNull.criterion(), options, KEYS))
                    .hasSize(1);
        }
    }

    @Nested
    class Values {

        private Object value(String path, Object given) {
            return authors(where(path).eq(given)).values().get(0);
        }

        @Test
        void numbers_that_fit_are_brought_to_the_type() {
            assertThat(value("age", 18L)).isEqualTo(18);
            assertThat(value("age", new BigDecimal("18.00"))).isEqualTo(18);
            assertThat(value("id", (short) 5)).isEqualTo(5L);
            assertThat(value("rating", 4.5)).isEqualTo(4.5f);
            assertThat(value("rating", 3)).isEqualTo(3f);
            assertThat(value("books.price", 18)).isEqualTo(new BigDecimal(18));
            assertThat(value("books.price", 0.1)).isEqualTo(new BigDecimal("0.1"));
            assertThat(value("books.price", "12.50")).isEqualTo(new BigDecimal("12.50"));
        }

        @Test
        void texts_of_constants_times_and_uuids_are_read() {
            assertThat(value("mood", "WRITING")).isEqualTo(Library.Mood.WRITING);
            assertThat(value("born", "1987-03-01")).isEqualTo(LocalDate.of(1987, 3, 1));
            assertThat(value("seen", "2024-01-02T03:04:05Z")).isEqualTo(Instant.parse("2024-01-02T03:04:05Z"));
            UUID id = new UUID(3, 4);
            assertThat(value("publisher", id.toString())).isEqualTo(id);
        }

        @Test
        void entities_stand_for_their_keys() {
            Library.Author author = new Library.Author();
            author.id = 7L;
            assertThat(books(where("author").eq(author)).values()).containsExactly(7L);
            assertThat(books(where("author").in(List.of(author, 8))).values()).containsExactly(7L, 8L);
            assertThat(books(where("author.id").ne(author)).values()).containsExactly(7L);
        }

        @Test
        void texts_to_look_for_are_taken_literally() {
            FindQuery query = authors(where("name").contains("50%_\\"));
            assertThat(query.values()).containsExactly("%50\\%\\_\\\\%");
            assertThat(((Predicate.Like) query.shape().where()).form()).isEqualTo(Predicate.Like.Form.ESCAPED);
            assertThat(authors(where("name").startsWith("a")).values()).containsExactly("a%");
            assertThat(authors(where("name").endsWith("a")).values()).containsExactly("%a");
        }
    }

    @Nested
    class Orders_and_pages {

        private FindShape shape(FindOptions<?> options) {
            return RESOLVER.find(Library.AUTHOR, Criterion.all(), options, KEYS).shape();
        }

        @Test
        void limits_are_values_and_their_presence_is_shape() {
            FindQuery query = RESOLVER.find(
                    Library.AUTHOR,
                    Criterion.all(),
                    new FindOptions<>().limit(5).offset(10),
                    KEYS);
            assertThat(query.limit()).isEqualTo(5);
            assertThat(query.offset()).isEqualTo(10);
            assertThat(query.shape())
                    .isEqualTo(shape(new FindOptions<>().limit(7).offset(1)));
            assertThat(query.shape()).isNotEqualTo(shape(new FindOptions<>().limit(7)));
        }

        @Test
        void an_order_may_go_through_one_collection() {
            FindShape.ResolvedOrder order = shape(new FindOptions<>().orderBy("books.title desc nulls last"))
                    .orderBy()
                    .get(0);
            assertThat(String.valueOf(order.through())).isEqualTo("books");
            assertThat(order.path().toString()).isEqualTo("title");
            assertThat(order.descending()).isTrue();
            assertThat(order.nulls()).isEqualTo(Order.Nulls.LAST);
        }

        @Test
        void an_order_by_a_relation_is_by_its_key() {
            assertThat(shape(new FindOptions<>().orderBy("publisher"))
                            .orderBy()
                            .get(0)
                            .path()
                            .column()
                            .path())
                    .isEqualTo("publisher");
        }
    }

    @Nested
    class Longer_lists_than_a_statement_takes {

        private static final List<Integer> AGES = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1);

        private static List<FindQuery> finds(Condition<Object> condition, FindOptions<?> options) {
            return RESOLVER.finds(Library.AUTHOR, condition.criterion(), options, key -> key);
        }

        private static List<FindQuery> counts(Condition<Object> condition) {
            return RESOLVER.counts(Library.AUTHOR, condition.criterion(), new FindOptions<>(), key -> key);
        }

        @Test
        void are_asked_for_in_several_queries_each_value_once() {
            assertThat(finds(where("age").in(AGES), new FindOptions<>()))
                    .extracting(FindQuery::values)
                    .containsExactly(List.of(1, 2, 3, 4, 5, 6, 7, 8), List.of(9, 10, 11, 11));
            assertThat(counts(where("age").in(AGES))).hasSize(2);
        }

        @Test
        void leave_room_for_the_other_values() {
            assertThat(counts(where("name").eq("a").and(where("age").in(AGES))))
                    .extracting(FindQuery::values)
                    .containsExactly(List.of("a", 1, 2, 3, 4), List.of("a", 5, 6, 7, 8), List.of("a", 9, 10, 11, 11));
        }

        @Test
        void stay_in_one_query_where_all_entities_count_at_once() {
            assertThat(finds(where("age").in(AGES), new FindOptions<>().limit(3)))
                    .hasSize(1);
            assertThat(finds(where("age").in(AGES), new FindOptions<>().orderBy("age")))
                    .hasSize(1);
            assertThat(finds(where("age").notIn(AGES), new FindOptions<>())).hasSize(1);
            assertThat(counts(where("books.title").in(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i"))))
                    .hasSize(1);
        }
    }

    @Nested
    class Keys_and_members {

        @Test
        void the_shape_of_a_key_is_made_once() {
            PopulateTree none = RESOLVER.always(Library.AUTHOR);
            assertThat(RESOLVER.byKey(Library.AUTHOR, 1L, none).shape())
                    .isSameAs(RESOLVER.byKey(Library.AUTHOR, 2L, none).shape());
            PopulateTree publisher = RESOLVER.populate(Library.AUTHOR, List.of("publisher"), null);
            PopulateTree again = RESOLVER.populate(Library.AUTHOR, List.of("publisher"), null);
            assertThat(RESOLVER.byKey(Library.AUTHOR, 1L, publisher).shape())
                    .isSameAs(RESOLVER.byKey(Library.AUTHOR, 2L, again).shape());
        }

        @Test
        void keys_are_a_list() {
            FindQuery query = RESOLVER.byKeys(Library.AUTHOR, List.of(1L, 2L, 3L), PopulateTree.NONE);
            assertThat(query.values()).containsExactly(1L, 2L, 3L, 3L);
        }

        @Test
        void members_are_asked_for_by_their_owners_in_the_order_of_the_mapping() {
            FindQuery query = RESOLVER.members(Library.AUTHOR.toManys().get(0), List.of(1L, 2L, 3L), PopulateTree.NONE);
            assertThat(query.shape().entity()).isSameAs(Library.BOOK);
            assertThat(query.shape().ownerCount()).isEqualTo(4);
            assertThat(query.ownerSlot()).isZero();
            assertThat(query.values()).containsExactly(1L, 2L, 3L, 3L);
            assertThat(query.shape().orderBy()).hasSize(1);
        }
    }

    @Test
    void conditions_that_grow_in_a_loop_stay_flat() {
        Condition<Object> condition = where("age").eq(0);
        for (int i = 1; i < 5_000; i++) {
            condition = condition.or(where("age").eq(i));
        }
        assertThat(((Predicate.Or) authors(condition).shape().where()).parts()).hasSize(5_000);
    }

    @Test
    void a_list_of_a_condition_cannot_be_changed_from_outside() {
        List<Object> given = new ArrayList<>(Arrays.asList("a", "b"));
        Condition<Object> listed = where("name").in(given);
        Criterion.In in = (Criterion.In) listed.criterion();
        given.clear();
        assertThat(in.values()).containsExactly("a", "b");
        assertThat(authors(not(listed)).values()).containsExactly("a", "b");
        assertThat(comparison(authors(where("age").gt(3))).operator()).isEqualTo(Operator.GT);
    }
}
