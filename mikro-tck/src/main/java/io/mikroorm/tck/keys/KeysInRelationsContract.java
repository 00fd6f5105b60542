// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keys;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Path;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ForeignKeyConstraintViolationException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.Condition;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.query.LockMode;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.keys.Scan.Complaint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.not;
import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Entities with keys of several parts that lead to each other and to themselves, in every kind of relation. */
@Requires(Feature.COMPOSITE_KEYS)
public abstract class KeysInRelationsContract extends Contract {

    private static final Seat.Key FIRST = new Seat.Key(1, 1);
    private static final Seat.Key SECOND = new Seat.Key(1, 2);
    private static final Seat.Key THIRD = new Seat.Key(2, 1);
    private static final Ticket.Key HAMLET = new Ticket.Key("Hamlet", 1);
    private static final Ticket.Key LEAR = new Ticket.Key("Lear", 1);

    /** In a small theatre. */
    protected KeysInRelationsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Seat.class, Ticket.class, Scan.class, Complaint.class);
    }

    /** Two seats beside each other and one behind the first; Ann has the first, Bob, who had it before, none. */
    private void theatre() {
        Seat first = new Seat(1, 1, 30);
        Seat second = new Seat(1, 2, 20);
        Seat third = new Seat(2, 1, 10);
        second.left = first;
        third.view.behind = Ref.of(first);
        third.view.metres = 2;
        Ticket ann = new Ticket("Hamlet", 1, "Ann");
        Ticket bob = new Ticket("Lear", 1, "Bob");
        ann.seat = Ref.of(first);
        bob.former = Ref.of(first);
        ann.seats.addAll(List.of(first, second));
        bob.seats.addAll(List.of(second, third));
        given(first, second, third, ann, bob);
    }

    private List<Long> seats(Condition<Object> where) {
        return fresh().find(Seat.class, where, o -> o.orderBy("id")).stream()
                .map(seat -> seat.id.row() * 10 + seat.id.place())
                .toList();
    }

    private List<String> holders(Condition<Object> where) {
        return fresh().find(Ticket.class, where, o -> o.orderBy("holder")).stream()
                .map(ticket -> ticket.holder)
                .toList();
    }

    @Nested
    class Loading {

        @Test
        void all_relations_are_populated_in_each_way() {
            theatre();
            for (LoadStrategy strategy : LoadStrategy.values()) {
                EntityManager other = fresh();
                List<Seat> found = other.findAll(
                        Seat.class, o -> o.populate("left", "view.behind", "ticket", "before.seats", "offered.seat")
                                .strategy(strategy)
                                .orderBy("id"));
                assertThat(found).extracting(seat -> seat.id).containsExactly(FIRST, SECOND, THIRD);
                Seat first = found.get(0);
                assertThat(found.get(1).left).isSameAs(first);
                assertThat(some(found.get(2).view.behind).get()).isSameAs(first);
                assertThat(some(first.ticket).get().holder).isEqualTo("Ann");
                assertThat(first.before).extracting(ticket -> ticket.holder).containsExactly("Bob");
                assertThat(first.before.toList().get(0).seats).containsExactly(found.get(1), found.get(2));
                assertThat(found.get(1).offered).extracting(ticket -> ticket.id).containsExactly(LEAR, HAMLET);
                assertThat(found.get(2).ticket).isNull();
                assertThat(other.plan().isEmpty()).isTrue();
            }
        }

        @Test
        void collections_and_handles_are_loaded_later() {
            theatre();
            Ticket ann = em.findOneOrFail(Ticket.class, HAMLET);
            assertThat(some(ann.seat).key()).isEqualTo(FIRST);
            assertThat(some(ann.seat).load().price).isEqualTo(30);
            assertThat(ann.seats.load()).extracting(seat -> seat.id).containsExactly(FIRST, SECOND);
            Seat second = em.findOneOrFail(Seat.class, SECOND);
            assertThat(second.offered.load()).extracting(ticket -> ticket.id).containsExactly(LEAR, HAMLET);
            assertThat(second.left).isSameAs(some(ann.seat).get());
        }

        @Test
        void a_page_counts_entities_whatever_is_joined_to_them() {
            theatre();
            for (LoadStrategy strategy : LoadStrategy.values()) {
                List<Seat> page = fresh().findAll(Seat.class, o -> o.populate("offered")
                        .strategy(strategy)
                        .orderBy("price")
                        .limit(2)
                        .offset(1));
                assertThat(page).extracting(seat -> seat.id).containsExactly(SECOND, FIRST);
                assertThat(page.get(0).offered).hasSize(2);
            }
        }

        @Test
        void streams_and_records_bring_keys_of_others_along() {
            theatre();
            try (Stream<Seat> seats =
                    em.stream(Seat.class, o -> o.populate("offered").orderBy("id desc"))) {
                assertThat(seats.map(seat -> seat.offered.toList().size())).containsExactly(1, 2, 1);
            }
            assertThat(em.findInto(Place.class, Ticket.class, Condition.all(), o -> o.orderBy("id")))
                    .containsExactly(new Place("Ann", FIRST, 1), new Place("Bob", null, null));
        }

        @Test
        void entities_are_read_anew() {
            theatre();
            Seat first = em.findOneOrFail(Seat.class, FIRST);
            Seat other = fresh().findOneOrFail(Seat.class, FIRST);
            first.price = 99;
            em.refresh(first);
            assertThat(first.price).isEqualTo(other.price);
            assertThat(em.plan().isEmpty()).isTrue();
        }

        @Test
        void many_keys_are_asked_for_at_once() {
            List<Seat> many = new ArrayList<>();
            for (int i = 0; i < 700; i++) {
                Seat seat = new Seat(i % 7, i, i);
                seat.left = i < 7 ? null : many.get(i - 7);
                many.add(seat);
            }
            Ticket all = new Ticket("Macbeth", 1, "all");
            all.seats.addAll(many);
            given(all);
            List<Seat> odd = fresh().find(
                            Seat.class,
                            where("id").in(many.stream().map(seat -> seat.id).toList()),
                            o -> o.populate("offered", "left"));
            assertThat(odd).hasSize(700).allSatisfy(seat -> assertThat(seat.offered)
                    .hasSize(1));
            Ticket found = fresh().findOneOrFail(Ticket.class, all.id, o -> o.populate("seats"));
            assertThat(found.seats).hasSize(700);
            assertThat(found.seats.toList().get(699).id).isEqualTo(new Seat.Key(6, 699));
        }
    }

    /** A ticket with the key of its seat, and a part of that. */
    public record Place(
            String holder,
            Seat.@Nullable Key seat,
            @Path("seat.id.row") @Nullable Integer row) {}

    @Nested
    class Conditions {

        @Test
        void go_through_relations_to_keys_and_their_parts() {
            theatre();
            assertThat(seats(where("left").eq(FIRST))).containsExactly(12L);
            assertThat(seats(where("left.id").in(FIRST, THIRD))).containsExactly(12L);
            assertThat(seats(where("left.id.place").eq(1))).containsExactly(12L);
            assertThat(seats(where("left").ne(FIRST))).isEmpty();
            assertThat(seats(where("left").isNull())).containsExactly(11L, 21L);
            assertThat(seats(where("view.behind").eq(FIRST))).containsExactly(21L);
            assertThat(seats(where("view.behind.id.row").eq(1))).containsExactly(21L);
            assertThat(seats(where("ticket").eq(HAMLET))).containsExactly(11L);
            assertThat(seats(where("ticket.id.show").eq("Hamlet"))).containsExactly(11L);
            assertThat(seats(where("ticket").isNull())).containsExactly(12L, 21L);
            assertThat(holders(where("seat.left").isNull())).containsExactly("Ann", "Bob");
            assertThat(holders(where("former.ticket.holder").eq("Ann"))).containsExactly("Bob");
        }

        @Test
        void go_through_collections_to_keys_and_their_parts() {
            theatre();
            assertThat(seats(where("offered").eq(LEAR))).containsExactly(12L, 21L);
            assertThat(seats(where("offered").in(LEAR, HAMLET))).containsExactly(11L, 12L, 21L);
            assertThat(seats(where("offered.id.show").eq("Hamlet"))).containsExactly(11L, 12L);
            assertThat(seats(where("before.id").eq(LEAR))).containsExactly(11L);
            assertThat(holders(where("seats.id.row").eq(2))).containsExactly("Bob");
            assertThat(holders(where("seats.left.id").eq(FIRST))).containsExactly("Ann", "Bob");
            assertThat(fresh().count(Ticket.class, not(where("seats.id.row").eq(1))))
                    .isZero();
        }

        @Test
        void compare_with_several_keys_and_with_none_of_them() {
            theatre();
            assertThat(seats(where("id").in(FIRST, THIRD, new Seat.Key(9, 9)))).containsExactly(11L, 21L);
            assertThat(seats(where("id").notIn(FIRST, THIRD))).containsExactly(12L);
            assertThat(seats(where("id").ne(FIRST))).containsExactly(12L, 21L);
            assertThat(holders(where("former").in(SECOND, FIRST))).containsExactly("Bob");
            assertThat(holders(where("former").notIn(SECOND, null))).containsExactly("Bob");
            assertThat(holders(not(where("id").eq(HAMLET)))).containsExactly("Bob");
        }

        @Test
        void sort_by_relations_and_collections() {
            theatre();
            assertThat(fresh().findAll(Seat.class, o -> o.orderBy("left.id.place desc nulls last", "id desc")))
                    .extracting(seat -> seat.id)
                    .containsExactly(SECOND, THIRD, FIRST);
            assertThat(fresh().find(Ticket.class, where("seat").ne(null), o -> o.orderBy("seat desc")))
                    .hasSize(1);
            assertThat(fresh().findAll(Ticket.class, o -> o.orderBy("seats.id desc")))
                    .extracting(ticket -> ticket.holder)
                    .containsExactly("Bob", "Ann");
            assertThat(fresh().findAll(Ticket.class, o -> o.orderBy("seats.id.place", "holder desc")))
                    .extracting(ticket -> ticket.holder)
                    .containsExactly("Bob", "Ann");
        }
    }

    @Nested
    class Writing {

        @Test
        void each_side_of_a_relation_may_be_set() {
            theatre();
            Seat third = em.findOneOrFail(Seat.class, THIRD, o -> o.populate("ticket", "offered"));
            Ticket bob = em.findOneOrFail(Ticket.class, LEAR);
            third.ticket = Ref.of(bob);
            third.offered.add(em.getReference(Ticket.class, HAMLET));
            third.view.behind = null;
            third.left = em.getReference(Seat.class, SECOND);
            em.flush();
            assertThat(holders(where("seat").eq(THIRD))).containsExactly("Bob");
            assertThat(holders(where("seats").eq(THIRD))).containsExactly("Ann", "Bob");
            assertThat(seats(not(where("left").isNull()))).containsExactly(12L, 21L);
            assertThat(seats(where("view.behind").isNull())).containsExactly(11L, 12L, 21L);
        }

        @Test
        void entities_that_need_each_other_are_inserted_together() {
            Seat one = new Seat(5, 1, 1);
            Seat other = new Seat(5, 2, 1);
            one.left = other;
            other.left = one;
            one.view.behind = Ref.of(one);
            em.persist(one).flush();
            Seat found = fresh().findOneOrFail(Seat.class, one.id, o -> o.populate("left.left"));
            assertThat(some(some(found.left).left)).isSameAs(found);
            assertThat(some(found.view.behind).get()).isSameAs(found);
        }

        @Test
        void many_rows_are_changed_at_once_each_with_its_version() {
            List<Seat> many = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                many.add(new Seat(i % 3, i, i));
            }
            em.persistAll(many);
            em.flush();
            for (int i = 0; i < 40; i++) {
                many.get(i).price += 1000;
                many.get(i).left = i == 0 ? null : many.get(i - 1);
            }
            em.flush();
            List<Seat> stored = fresh().findAll(Seat.class, o -> o.orderBy("id.place"));
            assertThat(stored).extracting(seat -> seat.price).contains(1000, 1039);
            assertThat(stored.get(39).left).isSameAs(stored.get(38));
            assertThat(stored).allMatch(seat -> seat.version == many.get(0).version);
            em.removeAll(many);
            em.flush();
            assertThat(fresh().count(Seat.class)).isZero();
        }

        @Test
        void a_second_row_with_the_same_unique_relation_is_refused() {
            theatre();
            Ticket another = new Ticket("Hamlet", 2, "Eve");
            another.seat = em.ref(Seat.class, FIRST);
            em.persist(another);
            assertThatThrownBy(em::flush).isInstanceOf(UniqueConstraintViolationException.class);

            EntityManager other = fresh();
            Ticket bob = new Ticket("Lear", 2, "Bob");
            bob.former = other.ref(Seat.class, FIRST);
            other.persist(bob);
            assertThatThrownBy(other::flush).isInstanceOf(UniqueConstraintViolationException.class);
        }

        @Test
        void a_unique_relation_changes_places() {
            theatre();
            Ticket ann = em.findOneOrFail(Ticket.class, HAMLET);
            Ticket bob = em.findOneOrFail(Ticket.class, LEAR);
            bob.seat = ann.seat;
            ann.seat = em.ref(Seat.class, SECOND);
            em.flush();
            assertThat(holders(where("seat").eq(FIRST))).containsExactly("Bob");
            assertThat(holders(where("seat").eq(SECOND))).containsExactly("Ann");
        }

        @Test
        @Requires(Feature.FOREIGN_KEYS)
        void a_row_that_is_needed_cannot_go_and_one_that_is_missing_cannot_be_needed() {
            theatre();
            Ticket ann = em.findOneOrFail(Ticket.class, HAMLET);
            ann.former = em.ref(Seat.class, new Seat.Key(7, 7));
            assertThatThrownBy(em::flush).isInstanceOf(ForeignKeyConstraintViolationException.class);
        }

        @Test
        @Requires(Feature.UPSERTS)
        void rows_are_upserted_with_their_relations() {
            theatre();
            Seat changed = new Seat(1, 1, 77);
            changed.left = em.getReference(Seat.class, THIRD);
            Seat added = new Seat(4, 4, 44);
            em.upsertAll(List.of(changed, added));
            assertThat(seats(where("left").eq(THIRD))).containsExactly(11L);
            assertThat(seats(where("price").in(77, 44))).containsExactly(11L, 44L);
        }
    }

    @Nested
    class AsKeys {

        private void scanned() {
            Scan hamlet = new Scan(new Ticket("Hamlet", 1, "Ann"), "north");
            given(new Complaint(hamlet, "rain"), new Scan(new Ticket("Lear", 1, "Bob"), "south"));
        }

        @Test
        void a_row_has_the_whole_key_of_its_target() {
            scanned();
            Scan found = em.findOneOrFail(Scan.class, HAMLET);
            assertThat(found.gate).isEqualTo("north");
            assertThat(found.ticket.key()).isEqualTo(HAMLET);
            assertThat(em.findOne(Scan.class, em.getReference(Ticket.class, HAMLET)))
                    .isSameAs(found);
            assertThat(statements.selects()).isEqualTo(1);
            found.gate = "west";
            em.flush();
            em.remove(em.findOneOrFail(Scan.class, LEAR)).flush();
            assertThat(fresh().findAll(Scan.class))
                    .extracting(scan -> scan.gate)
                    .containsExactly("west");
            assertThat(fresh().count(Ticket.class)).isEqualTo(2);
        }

        @Test
        void conditions_are_about_its_parts_however_far_they_are() {
            scanned();
            assertThat(em.find(Scan.class, where("ticket").in(HAMLET, LEAR))).hasSize(2);
            assertThat(em.find(Scan.class, where("ticket.id.show").eq("Lear"))).hasSize(1);
            assertThat(em.find(Scan.class, where("ticket.holder").eq("Ann"))).hasSize(1);
            assertThat(em.find(Complaint.class, where("scan").eq(HAMLET))).hasSize(1);
            assertThat(em.find(Complaint.class, where("scan.ticket").eq(HAMLET)))
                    .hasSize(1);
            assertThat(em.find(Complaint.class, where("scan.ticket.id.show").eq("Hamlet")))
                    .hasSize(1);
            assertThat(em.find(Complaint.class, where("scan.ticket.holder").eq("Bob")))
                    .isEmpty();
            for (LoadStrategy strategy : LoadStrategy.values()) {
                Complaint found = fresh().findAll(
                                Complaint.class, o -> o.populate("scan.ticket").strategy(strategy))
                        .get(0);
                assertThat(found.scan.get().ticket.get().holder).isEqualTo("Ann");
            }
            assertThat(em.findAll(
                            Scan.class, o -> o.orderBy("ticket.id.show desc").limit(1)))
                    .extracting(scan -> scan.gate)
                    .containsExactly("south");
        }
    }

    @Nested
    @Requires({Feature.PESSIMISTIC_LOCKS, Feature.TRANSACTIONS})
    class Locks {

        @Test
        void rows_are_locked_by_their_whole_key() {
            theatre();
            em.transactional(inner -> {
                Seat first = inner.findOneOrFail(Seat.class, FIRST, o -> o.lock(LockMode.PESSIMISTIC_WRITE));
                inner.lock(inner.findOneOrFail(Seat.class, SECOND), LockMode.PESSIMISTIC_WRITE);
                first.price = 31;
            });
            assertThat(seats(where("price").eq(31))).containsExactly(11L);
        }
    }
}
