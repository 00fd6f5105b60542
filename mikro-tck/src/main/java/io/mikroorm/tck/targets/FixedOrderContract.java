// SPDX-License-Identifier: MIT
package io.mikroorm.tck.targets;

import io.mikroorm.EntityManager;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.targets.Music.Piece;
import io.mikroorm.tck.targets.Music.Programme;
import io.mikroorm.tck.targets.Music.Stop;
import io.mikroorm.tck.targets.Music.Tour;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Members of a many-to-many may stay in the order in which the application has put them. */
public abstract class FixedOrderContract extends Contract {

    private final Piece air = Piece.of("air");
    private final Piece bolero = Piece.of("bolero");
    private final Piece canon = Piece.of("canon");
    private final Piece dance = Piece.of("dance");

    /** Of an evening. */
    protected FixedOrderContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Music.ALL;
    }

    private static List<String> titles(Collection<Piece> pieces) {
        return pieces.stream().map(piece -> piece.title).toList();
    }

    private Programme programme(EntityManager manager, String name) {
        return some(manager.findOne(Programme.class, where("name").eq(name), o -> o.populate("pieces", "encores")));
    }

    private Programme evening(EntityManager manager) {
        return programme(manager, "evening");
    }

    private List<String> pieces() {
        return titles(evening(fresh()).pieces);
    }

    private List<String> encores() {
        return titles(evening(fresh()).encores);
    }

    /** An evening of all four, not by title. */
    private Programme given() {
        given(Programme.of("evening", canon, air, dance, bolero));
        Programme evening = evening(em);
        statements.reset();
        return evening;
    }

    private static Piece titled(Collection<Piece> pieces, String title) {
        return pieces.stream()
                .filter(piece -> piece.title.equals(title))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void members_come_in_their_order_by_every_strategy(LoadStrategy strategy) {
        given(Programme.of("evening", canon, air, dance, bolero), Programme.of("noon", bolero, canon, air));
        List<Programme> all = em.findAll(
                Programme.class,
                o -> o.populate("pieces", "encores").strategy(strategy).orderBy("name"));
        assertThat(all)
                .extracting(p -> titles(p.pieces))
                .containsExactly(List.of("canon", "air", "dance", "bolero"), List.of("bolero", "canon", "air"));
        assertThat(all)
                .extracting(p -> titles(p.encores))
                .containsExactly(List.of("canon", "air", "dance", "bolero"), List.of("bolero", "canon", "air"));
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void what_the_other_side_takes_away_goes_where_those_before_it_are_moved() {
        Programme evening = given();
        Piece last = evening.encores.get(3);
        em.load(last, "wanted");
        Collections.swap(evening.encores, 0, 1);
        last.wanted = new ArrayList<>();
        em.flush();
        assertThat(encores()).containsExactly("air", "canon", "dance");
        assertThat(pieces()).containsExactly("canon", "air", "dance", "bolero");
    }

    @Test
    void members_come_in_their_order_when_they_are_loaded_later() {
        given(Programme.of("evening", canon, air, dance, bolero), Programme.of("noon", bolero, canon, air));
        List<Programme> all = em.findAll(Programme.class, o -> o.orderBy("name"));
        assertThat(titles(all.get(0).pieces.load())).containsExactly("canon", "air", "dance", "bolero");
        em.load(all.get(1), "encores");
        assertThat(titles(all.get(1).encores)).containsExactly("bolero", "canon", "air");
        EntityManager other = fresh();
        Programme noon = some(other.findOne(Programme.class, where("name").eq("noon")));
        other.populate(List.of(noon), "pieces");
        assertThat(titles(noon.pieces)).containsExactly("bolero", "canon", "air");
    }

    @Test
    void members_of_a_window_and_of_a_stream_come_in_their_order() {
        given(Programme.of("evening", canon, air, dance, bolero), Programme.of("noon", bolero, canon, air));
        List<Programme> first = em.findAll(Programme.class, o -> o.populate("pieces")
                .strategy(LoadStrategy.JOINED)
                .orderBy("name")
                .limit(1));
        assertThat(titles(first.get(0).pieces)).containsExactly("canon", "air", "dance", "bolero");
        try (var all = em.stream(Programme.class, where("name").eq("noon"), o -> o.populate("pieces")
                .strategy(LoadStrategy.JOINED))) {
            assertThat(all.map(p -> titles(p.pieces)).toList()).containsExactly(List.of("bolero", "canon", "air"));
        }
    }

    @Test
    void a_new_order_of_the_same_members_is_written() {
        Programme evening = given();
        evening.encores.sort((one, other) -> one.title.compareTo(other.title));
        Collections.swap(evening.encores, 0, 3);
        List<Piece> backwards = new ArrayList<>(evening.pieces.toList());
        Collections.reverse(backwards);
        evening.pieces.set(backwards);
        em.flush();
        assertThat(encores()).containsExactly("dance", "bolero", "canon", "air");
        assertThat(pieces()).containsExactly("bolero", "dance", "air", "canon");
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void what_stands_before_stays_as_it_is() {
        Programme evening = given();
        Piece first = evening.encores.remove(0);
        evening.encores.add(first);
        em.flush();
        if (driver().capabilities().has(Feature.PIVOT_TABLES)) {
            assertThat(statements.rows("delete")).isEqualTo(1);
            assertThat(statements.rows("insert")).isEqualTo(1);
        }
        assertThat(statements.writes()).isEqualTo(2);
        assertThat(encores()).containsExactly("air", "dance", "bolero", "canon");
    }

    @Test
    void a_piece_between_others_stays_there() {
        Programme evening = given();
        evening.encores.add(1, Piece.of("etude"));
        evening.encores.add(Piece.of("fugue"));
        em.flush();
        assertThat(encores()).containsExactly("canon", "etude", "air", "dance", "bolero", "fugue");
    }

    @Test
    void the_order_of_others_is_not_touched_by_those_that_go() {
        Programme evening = given();
        evening.encores.remove(titled(evening.encores, "air"));
        em.flush();
        assertThat(statements.writes()).isEqualTo(1);
        evening.encores.add(0, titled(evening.pieces, "air"));
        em.flush();
        assertThat(encores()).containsExactly("air", "canon", "dance", "bolero");
        em.remove(titled(evening.pieces, "dance"));
        em.flush();
        assertThat(encores()).containsExactly("air", "canon", "bolero");
        evening.encores.add(Piece.of("etude"));
        em.flush();
        assertThat(encores()).containsExactly("air", "canon", "bolero", "etude");
    }

    @Test
    void an_order_that_is_as_it_was_is_no_change() {
        Programme evening = given();
        Collections.swap(evening.encores, 1, 2);
        assertThat(em.plan().isEmpty()).isFalse();
        Collections.swap(evening.encores, 1, 2);
        evening.pieces.set(evening.pieces.toList());
        assertThat(em.plan().isEmpty()).isTrue();
        em.flush();
        assertThat(statements.writes()).isZero();
    }

    @Test
    void a_list_in_place_of_another_says_the_order() {
        Programme evening = given();
        List<Piece> other = new ArrayList<>(evening.encores);
        Collections.reverse(other);
        other.remove(0);
        evening.encores = other;
        em.flush();
        assertThat(encores()).containsExactly("dance", "air", "canon");
        assertThat(evening.encores).hasSize(3).isNotSameAs(other);
    }

    @Test
    void those_that_come_without_loading_are_the_last() {
        given(Programme.of("evening", canon, air), Piece.of("dance"), Piece.of("bolero"));
        Programme evening = some(em.findOne(Programme.class, where("name").eq("evening")));
        Piece last = some(em.findOne(Piece.class, where("title").eq("dance")));
        Piece more = some(em.findOne(Piece.class, where("title").eq("bolero")));
        evening.pieces.add(last);
        evening.pieces.add(more);
        em.flush();
        assertThat(pieces()).containsExactly("canon", "air", "dance", "bolero");
    }

    @Test
    void those_that_come_by_the_other_side_are_the_last() {
        given(Programme.of("evening", canon, air), Piece.of("bolero"));
        Programme evening = some(em.findOne(Programme.class, where("name").eq("evening")));
        Piece bolero = some(em.findOne(Piece.class, where("title").eq("bolero")));
        bolero.programmes.add(evening);
        em.flush();
        assertThat(pieces()).containsExactly("canon", "air", "bolero");
    }

    @Test
    @Requires(Feature.COMPOSITE_KEYS)
    void owners_and_members_may_have_keys_of_several_parts() {
        Tour north = new Tour(new Stop("north", 1));
        Tour south = new Tour(new Stop("south", 2));
        Tour west = new Tour(new Stop("west", 3));
        north.next.addAll(List.of(west, south, north));
        given(north, south, west);
        Tour found = em.findOneOrFail(Tour.class, north.stop, o -> o.populate("next"));
        found.next.set(List.of(south(found.next), found));
        em.flush();
        found.next.add(em.findOneOrFail(Tour.class, west.stop));
        em.flush();
        Tour again = fresh().findOneOrFail(Tour.class, north.stop, o -> o.populate("next"));
        assertThat(again.next.stream().map(tour -> tour.stop.town())).containsExactly("south", "north", "west");
    }

    private static Tour south(Collection<Tour> tours) {
        return tours.stream()
                .filter(tour -> tour.stop.town().equals("south"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void orders_of_several_owners_are_written_together() {
        given(Programme.of("evening", canon, air, dance), Programme.of("noon", dance, canon, air));
        Programme evening = evening(em);
        Programme noon = programme(em, "noon");
        statements.reset();
        Collections.reverse(evening.encores);
        Collections.rotate(noon.encores, 1);
        em.persist(Programme.of("night", titled(noon.encores, "dance"), titled(noon.encores, "air")));
        em.flush();
        assertThat(encores()).containsExactly("dance", "air", "canon");
        assertThat(titles(programme(fresh(), "noon").encores)).containsExactly("air", "dance", "canon");
        assertThat(titles(programme(fresh(), "night").encores)).containsExactly("dance", "air");
        assertThat(statements.deletes()).isLessThanOrEqualTo(1);
    }

    @Test
    void an_order_that_was_rolled_back_is_written_again() {
        Programme evening = given();
        em.begin();
        Collections.reverse(evening.encores);
        em.flush();
        em.rollback();
        assertThat(encores()).containsExactly("canon", "air", "dance", "bolero");
        assertThat(titles(evening.encores)).containsExactly("bolero", "dance", "air", "canon");
        em.flush();
        assertThat(encores()).containsExactly("bolero", "dance", "air", "canon");
    }

    @Test
    void a_piece_is_there_once() {
        Programme evening = given();
        evening.pieces.add(titled(evening.pieces, "canon"));
        em.flush();
        assertThat(pieces()).containsExactly("canon", "air", "dance", "bolero");
        assertThatThrownBy(() -> evening.encores.add(2, titled(evening.pieces, "canon")))
                .hasMessageContaining("MO-3045");
    }

    @Test
    void whatever_is_done_to_a_list_is_what_is_loaded_next() {
        Programme evening = given();
        Random random = new Random(7);
        for (int turn = 0; turn < 40; turn++) {
            List<Piece> list = evening.encores;
            switch (random.nextInt(5)) {
                case 0 -> Collections.shuffle(list, random);
                case 1 -> list.add(random.nextInt(list.size() + 1), Piece.of("piece " + turn));
                case 2 -> list.add(Piece.of("piece " + turn));
                case 3 -> Collections.rotate(list, 1);
                default -> {
                    if (!list.isEmpty()) {
                        list.remove(random.nextInt(list.size()));
                    }
                }
            }
            em.flush();
            assertThat(encores()).as("turn %d", turn).isEqualTo(titles(list));
        }
    }
}
