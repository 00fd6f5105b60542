// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keyfields;

import io.mikroorm.EntityManager;
import io.mikroorm.Page;
import io.mikroorm.entity.Ref;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.keyfields.Theatre.Guest;
import io.mikroorm.tck.keyfields.Theatre.Hall;
import io.mikroorm.tck.keyfields.Theatre.Seat;
import io.mikroorm.tck.keyfields.Theatre.Ticket;
import io.mikroorm.tck.keyfields.Theatre.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages of entities whose keys have several fields, and behind relations to such. */
@Requires(Feature.KEY_FIELDS)
public abstract class KeyFieldPagesContract extends Contract {

    /** On a theatre. */
    protected KeyFieldPagesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Theatre.MODEL;
    }

    @BeforeEach
    void rows() {
        EntityManager mine = fresh();
        for (String name : List.of("red", "blue")) {
            Hall hall = new Hall(name);
            for (int number = 1; number <= 3; number++) {
                Seat seat = new Seat(hall, number);
                seat.note = number == 2 ? null : "note";
                mine.persist(seat);
                Guest guest = new Guest(new UUID(number, name.length()));
                Visit visit = new Visit(Ref.of(guest), LocalDate.of(2024, 1, number));
                visit.seat = number == 3 ? null : Ref.of(seat);
                mine.persist(guest).persist(visit);
                if (number != 1) {
                    mine.persist(new Ticket(seat, 10));
                }
            }
        }
        mine.flush();
    }

    private <E> void pages(Class<E> type, Function<E, String> text, String order, String... whole) {
        String halls = type == Seat.class ? "hall" : "seat.hall";
        String[] orders = order.isEmpty() ? new String[0] : order.split(", ");
        for (int size = 1; size <= 2; size++) {
            int most = size;
            List<String> all = new ArrayList<>();
            String cursor = null;
            do {
                String from = cursor;
                Page<E> page = fresh().findByCursor(
                                type,
                                c -> c.first(most).after(from).orderBy(orders).populate(halls));
                page.forEach(e -> all.add(text.apply(e)));
                cursor = page.hasNextPage() ? page.endCursor() : null;
            } while (cursor != null && all.size() <= whole.length);
            assertThat(all).containsExactly(whole);
        }
    }

    private static String text(@Nullable Ref<Seat> seat) {
        return seat == null ? "none" : seat.get().hall.get().name + seat.get().number;
    }

    @Test
    void by_the_key_itself_and_by_parts_of_it() {
        pages(Seat.class, seat -> text(Ref.of(seat)), "", "blue1", "red1", "blue2", "red2", "blue3", "red3");
        pages(
                Seat.class,
                seat -> text(Ref.of(seat)),
                "note desc nulls last, hall desc",
                "red1",
                "red3",
                "blue1",
                "blue3",
                "red2",
                "blue2");
        pages(Seat.class, seat -> text(Ref.of(seat)), "number desc", "blue3", "red3", "blue2", "red2", "blue1", "red1");
    }

    @Test
    void by_a_key_that_is_a_relation_and_by_relations() {
        pages(Ticket.class, ticket -> text(ticket.seat), "price", "blue2", "red2", "blue3", "red3");
        pages(Ticket.class, ticket -> text(ticket.seat), "seat desc", "red3", "blue3", "red2", "blue2");
        pages(
                Visit.class,
                visit -> visit.day.getDayOfMonth() + text(visit.seat),
                "seat desc nulls last, day",
                "2red2",
                "2blue2",
                "1red1",
                "1blue1",
                "3none",
                "3none");
    }
}
