// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keyfields;

import io.mikroorm.EntityManager;
import io.mikroorm.entity.Ref;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.keyfields.Theatre.Box;
import io.mikroorm.tck.keyfields.Theatre.Guest;
import io.mikroorm.tck.keyfields.Theatre.Hall;
import io.mikroorm.tck.keyfields.Theatre.Seat;
import io.mikroorm.tck.keyfields.Theatre.SeatKey;
import io.mikroorm.tck.keyfields.Theatre.Ticket;
import io.mikroorm.tck.keyfields.Theatre.Visit;
import io.mikroorm.type.CompositeKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Keys of several fields together with all else that entities can be: in a hierarchy, made by a constructor, read into records. */
@Requires(Feature.KEY_FIELDS)
public abstract class KeyFieldShapesContract extends Contract {

    private static final LocalDate DAY = LocalDate.of(2001, 2, 3);

    private final Hall opera = new Hall("Opera");

    /** On a theatre. */
    protected KeyFieldShapesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Theatre.MODEL;
    }

    private void seats() {
        Seat plain = new Seat(opera, 1);
        Box box = new Box(opera, 2, 4);
        box.note = "red";
        given(plain, box, new Ticket(box, 90));
    }

    @Test
    void all_classes_of_a_hierarchy_have_the_fields_of_the_root() {
        seats();
        Seat box = em.findOneOrFail(Seat.class, new SeatKey("Opera", 2));
        assertThat(box).isInstanceOf(Box.class);
        assertThat(em.findOne(Box.class, new SeatKey("Opera", 2))).isSameAs(box);
        assertThat(em.findOne(Box.class, new SeatKey("Opera", 1))).isNull();
        ((Box) box).places = 5;
        em.flush();
        assertThat(fresh().count(
                                Box.class,
                                where("places").eq(5).and(where("hall").eq("Opera"))))
                .isEqualTo(1);
        em.remove(box);
        em.flush();
        assertThat(fresh().findAll(Seat.class)).extracting(seat -> seat.number).containsExactly(1);
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void collections_and_inverse_relations_reach_them(LoadStrategy strategy) {
        seats();
        Hall hall = em.findOneOrFail(
                Hall.class, "Opera", o -> o.populate("seats.ticket").strategy(strategy));
        List<Seat> seats = hall.seats.stream().toList();
        assertThat(seats).hasSize(2);
        assertThat(seats.get(0).ticket).isNull();
        assertThat(some(seats.get(1).ticket).get().price).isEqualTo(90);
        assertThat(some(seats.get(1).ticket).key()).isEqualTo(new SeatKey("Opera", 2));
    }

    @Test
    void a_key_that_is_a_relation_to_such_a_row_is_its_key() {
        seats();
        Ticket ticket = em.findOneOrFail(Ticket.class, new SeatKey("Opera", 2));
        assertThat(em.findOne(Ticket.class, CompositeKey.of(2, em.getReference(Hall.class, "Opera"))))
                .isSameAs(ticket);
        assertThat(ticket.seat.load()).isInstanceOf(Box.class);
        assertThat(em.findOne(Ticket.class, ticket.seat.get())).isSameAs(ticket);
    }

    @Test
    void a_class_of_keys_is_made_and_compared_by_itself() {
        seats();
        Seat seat = em.findOneOrFail(Seat.class, CompositeKey.of(1, "Opera"));
        assertThat(em.ref(seat).key()).isEqualTo(new SeatKey("Opera", 1)).hasToString("Opera 1");
        assertThatThrownBy(() -> em.findOne(Seat.class, CompositeKey.of("Opera", 1)))
                .hasMessageContaining("MO-4241")
                .hasMessageContaining("new SeatKey(number, hall)");
    }

    @Test
    void a_key_that_is_handed_out_may_be_changed_without_harm() {
        seats();
        Seat seat = em.findOneOrFail(Seat.class, CompositeKey.of(2, "Opera"), o -> o.populate("ticket"));
        ((SeatKey) some(em.ref(seat).key())).moveTo(7);
        ((SeatKey) some(some(seat.ticket).key())).moveTo(7);
        assertThat(em.ref(seat).key()).isEqualTo(new SeatKey("Opera", 2));
        assertThat(em.findOne(Seat.class, new SeatKey("Opera", 2))).isSameAs(seat);
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void final_fields_are_given_to_the_constructor() {
        Guest guest = new Guest(UUID.randomUUID());
        Visit visit = new Visit(Ref.of(guest), DAY);
        guest.best.add(visit);
        em.persist(guest).flush();
        assertThat(em.ref(visit).key()).isEqualTo(CompositeKey.of(guest.id, DAY));
        Visit found = fresh().findOneOrFail(Visit.class, CompositeKey.of(guest.id, DAY));
        assertThat(found.day).isEqualTo(DAY);
        assertThat(found.guest.key()).isEqualTo(guest.id);
        assertThat(fresh().findOneOrFail(Guest.class, guest.id, o -> o.populate("best")).best)
                .extracting(v -> v.day)
                .containsExactly(DAY);
    }

    @Test
    void a_key_is_known_before_the_flush_where_its_parts_are() {
        Guest guest = new Guest(UUID.randomUUID());
        Visit visit = new Visit(Ref.of(guest), DAY);
        em.persist(visit);
        assertThat(em.ref(visit).key()).isEqualTo(CompositeKey.of(guest.id, DAY));
    }

    /** A seat as people see it. */
    record Place(int number, String hall, @Nullable Price ticket) {}

    /** What it costs. */
    record Price(int price) {}

    /** When somebody was where. */
    record When(LocalDate day, @Nullable SeatKey seat) {}

    @Test
    void rows_are_read_into_records() {
        seats();
        assertThat(em.findInto(Place.class, Seat.class, where("hall.name").eq("Opera"), o -> o.orderBy("number")))
                .containsExactly(new Place(1, "Opera", null), new Place(2, "Opera", new Price(90)));
        Guest guest = new Guest(UUID.randomUUID());
        Visit visit = new Visit(Ref.of(guest), DAY);
        visit.seat = em.ref(Seat.class, new SeatKey("Opera", 1));
        em.persist(visit).flush();
        assertThat(em.findInto(When.class, Visit.class, where("guest").eq(guest)))
                .containsExactly(new When(DAY, new SeatKey("Opera", 1)));
    }

    @Test
    void objects_are_made_and_changed_by_maps() {
        seats();
        Seat seat = em.create(Seat.class, Map.of("hall", "Opera", "number", 3));
        em.flush();
        assertThat(em.ref(seat).key()).isEqualTo(new SeatKey("Opera", 3));
        Guest guest = new Guest(UUID.randomUUID());
        Visit visit = em.create(Visit.class, Map.of("guest", guest, "day", DAY, "seat", new SeatKey("Opera", 3)));
        em.flush();
        assertThat(some(visit.seat).key()).isEqualTo(new SeatKey("Opera", 3));
        em.assign(visit, Map.of("seat", CompositeKey.of(1, "Opera")));
        em.flush();
        assertThat(fresh().count(Visit.class, where("seat").eq(new SeatKey("Opera", 1))))
                .isEqualTo(1);
    }

    @Test
    @Requires(Feature.FOREIGN_KEYS)
    void what_goes_takes_with_it_what_is_known_by_it() {
        seats();
        EntityManager other = fresh();
        other.remove(other.findOneOrFail(Hall.class, "Opera"));
        other.flush();
        assertThat(fresh().count(Seat.class)).isZero();
        assertThat(fresh().count(Ticket.class)).isZero();
    }

    @Test
    void a_reference_is_removed_and_written_without_being_loaded() {
        seats();
        em.getReference(Ticket.class, new SeatKey("Opera", 2)).price = 7;
        em.flush();
        assertThat(fresh().count(Ticket.class, where("price").eq(7))).isEqualTo(1);
        em.clear();
        em.remove(em.getReference(Ticket.class, new SeatKey("Opera", 2)));
        em.flush();
        assertThat(fresh().count(Ticket.class)).isZero();
    }

    @Test
    void a_removed_row_is_read_again_and_refreshed() {
        seats();
        Seat seat = em.findOneOrFail(Seat.class, new SeatKey("Opera", 1));
        EntityManager other = fresh();
        other.findOneOrFail(Seat.class, new SeatKey("Opera", 1)).note = "blue";
        other.flush();
        em.refresh(seat);
        assertThat(seat.note).isEqualTo("blue");
        seat.hall = em.ref(Hall.class, "nowhere");
        em.refresh(seat);
        assertThat(seat.hall.key()).isEqualTo("Opera");
    }
}
