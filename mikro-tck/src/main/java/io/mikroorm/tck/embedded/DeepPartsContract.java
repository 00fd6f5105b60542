// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.EntityManager;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.embedded.Depot.Board;
import io.mikroorm.tck.embedded.Depot.Hall;
import io.mikroorm.tck.embedded.Depot.Rack;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What changes in an object inside of an object is written by itself, as far inside as there are objects. */
@Requires(Feature.OBJECT_PARTS)
public abstract class DeepPartsContract extends Contract {

    private static final int ROWS = 5;

    /** On an empty store. */
    protected DeepPartsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Depot.class);
    }

    private static Depot only(EntityManager em) {
        return em.findAll(Depot.class).get(0);
    }

    private static Hall hall(EntityManager em) {
        return some(only(em).hall);
    }

    private static Rack rack(EntityManager em) {
        return some(hall(em).rack);
    }

    private static Board board(EntityManager em) {
        return some(rack(em).board);
    }

    /** Two who have read the same: one writes, then the other. */
    private void race(Consumer<EntityManager> first, Consumer<EntityManager> second) {
        EntityManager one = fresh();
        EntityManager other = fresh();
        first.accept(one);
        second.accept(other);
        one.flush();
        other.flush();
        assertThat(one.plan().isEmpty()).isTrue();
        assertThat(other.plan().isEmpty()).isTrue();
    }

    @Test
    void two_who_change_different_parts_deep_inside_do_not_overwrite_each_other() {
        given(new Depot("a"));
        race(em -> board(em).text = "one", em -> board(em).width = 7);
        race(em -> rack(em).number = 9, em -> some(rack(em).inline).width = 8);
        race(em -> some(rack(em).inline).text = "inline", em -> some(hall(em).beside).width = 3);
        Hall found = hall(fresh());
        assertThat(board(fresh()).text).isEqualTo("one");
        assertThat(board(fresh()).width).isEqualTo(7);
        assertThat(some(found.rack).number).isEqualTo(9);
        assertThat(some(some(found.rack).inline).width).isEqualTo(8);
        assertThat(some(some(found.rack).inline).text).isEqualTo("inline");
        assertThat(some(found.beside).width).isEqualTo(3);
        assertThat(some(found.beside).text).isEqualTo("beside");
    }

    @Test
    void a_statement_names_the_path_and_nothing_beside_it() {
        given(new Depot("a"));
        EntityManager writing = fresh();
        board(writing).text = "pinned";
        some(rack(writing).inline).width = 4;
        statements.reset();
        writing.flush();
        assertThat(statements.updates()).isEqualTo(1);
        String text = statements.texts().stream()
                .filter(each -> each.contains("board"))
                .findFirst()
                .orElseThrow();
        assertThat(text)
                .containsPattern("rack\\W+board\\W+t\\b")
                .containsPattern("rack\\W+inline\\W+width\\b")
                .doesNotContain("number", "note", "label", "words", "beside");
    }

    @Test
    void several_values_at_different_depths_go_together() {
        given(new Depot("a"));
        EntityManager writing = fresh();
        Hall hall = hall(writing);
        hall.label = "new";
        some(hall.rack).note = "noted";
        some(some(hall.rack).board).text = "deep";
        some(some(hall.rack).board).words = List.of("a", "b");
        some(some(hall.rack).inline).text = null;
        some(some(hall.rack).inline).width = 2;
        writing.flush();
        assertThat(writing.plan().isEmpty()).isTrue();
        Hall found = hall(fresh());
        assertThat(found.label).isEqualTo("new");
        assertThat(some(found.rack).note).isEqualTo("noted");
        assertThat(some(found.rack).number).isEqualTo(1);
        assertThat(board(fresh()).text).isEqualTo("deep");
        assertThat(board(fresh()).words).containsExactly("a", "b");
        assertThat(some(some(found.rack).inline).text).isNull();
        assertThat(some(some(found.rack).inline).width).isEqualTo(2);
    }

    @Test
    void a_value_that_becomes_null_deep_inside_is_gone() {
        Depot depot = new Depot("a");
        some(some(some(depot.hall).rack).board).text = "text";
        some(some(some(depot.hall).rack).board).width = 1;
        given(depot);
        EntityManager writing = fresh();
        board(writing).text = null;
        writing.flush();
        assertThat(board(fresh()).text).isNull();
        assertThat(board(fresh()).width).isEqualTo(1);
        board(writing).width = null;
        writing.flush();
        assertThat(rack(fresh()).board).isNotNull();
        assertThat(board(fresh()).width).isNull();
    }

    @Test
    void where_another_has_taken_an_object_on_the_way_the_outermost_that_is_gone_is_there_again() {
        given(new Depot("a"));
        race(em -> rack(em).board = null, em -> board(em).text = "again");
        assertThat(board(fresh()).text).isEqualTo("again");
        race(em -> hall(em).rack = null, em -> board(em).width = 5);
        assertThat(board(fresh()).text).isEqualTo("again");
        assertThat(board(fresh()).width).isEqualTo(5);
        assertThat(rack(fresh()).number).isEqualTo(1);
        race(em -> only(em).hall = null, em -> board(em).width = 6);
        assertThat(hall(fresh()).label).isEqualTo("hall");
        assertThat(board(fresh()).text).isEqualTo("again");
        assertThat(board(fresh()).width).isEqualTo(6);
        race(em -> hall(em).beside = null, em -> some(hall(em).beside).width = 2);
        assertThat(some(hall(fresh()).beside).text).isEqualTo("beside");
        assertThat(some(hall(fresh()).beside).width).isEqualTo(2);
    }

    @Test
    void what_stands_beside_an_object_that_is_gone_stays_as_others_have_left_it() {
        given(new Depot("a"));
        race(
                em -> {
                    hall(em).rack = null;
                    hall(em).label = "theirs";
                },
                em -> board(em).text = "mine");
        assertThat(hall(fresh()).label).isEqualTo("theirs");
        assertThat(board(fresh()).text).isEqualTo("mine");
    }

    @Test
    void an_object_that_comes_or_goes_is_written_as_a_whole() {
        given(new Depot("a"));
        EntityManager writing = fresh();
        Rack rack = rack(writing);
        rack.board = null;
        rack.inline = null;
        writing.flush();
        assertThat(rack(fresh()).board).isNull();
        assertThat(rack(fresh()).inline).isNull();
        rack.board = new Board();
        rack.board.text = "new";
        rack.inline = new Board();
        rack.inline.width = 1;
        writing.flush();
        assertThat(board(fresh()).text).isEqualTo("new");
        assertThat(some(rack(fresh()).inline).width).isEqualTo(1);
        assertThat(rack(fresh()).number).isEqualTo(1);
        assertThat(writing.plan().isEmpty()).isTrue();
    }

    @Test
    void an_array_deep_inside_is_a_whole_value() {
        given(new Depot("a"));
        race(
                em -> rack(em).boards = new ArrayList<>(List.of(new Board(), new Board())),
                em -> some(rack(em).inline).text = "x");
        assertThat(rack(fresh()).boards).hasSize(2);
        race(em -> rack(em).boards.get(0).width = 1, em -> rack(em).note = "n");
        assertThat(rack(fresh()).boards.get(0).width).isEqualTo(1);
        assertThat(rack(fresh()).note).isEqualTo("n");
    }

    @Test
    void an_object_of_several_classes_deep_inside_is_written_as_a_whole() {
        Depot depot = new Depot("a");
        some(some(depot.hall).rack).way = new Parcel.Road();
        given(depot);
        race(
                em -> rack(em).way = new Parcel.Sea("Anna", "x", 5),
                em -> ((Parcel.Road) some(rack(em).way)).driver = "Ben");
        assertThat(rack(fresh()).way).isInstanceOfSatisfying(Parcel.Road.class, road -> assertThat(road.driver)
                .isEqualTo("Ben"));
        race(
                em -> hall(em).way = new Parcel.Sea("Anna", "x", 5),
                em -> ((Parcel.Road) some(hall(em).way)).driver = "Cid");
        assertThat(hall(fresh()).way).isInstanceOfSatisfying(Parcel.Road.class, road -> assertThat(road.driver)
                .isEqualTo("Cid"));
    }

    @Test
    void many_rows_take_as_few_statements_as_those_with_a_column() {
        for (int i = 0; i < ROWS; i++) {
            em.persist(new Depot("d" + i));
        }
        em.flush();
        EntityManager writing = fresh();
        List<Depot> all = writing.findAll(Depot.class);
        all.forEach(each -> each.name = each.name + "x");
        writing.flush();
        statements.reset();
        all.forEach(each -> each.name = each.name + "y");
        writing.flush();
        int ofColumn = statements.all();
        statements.reset();
        all.forEach(each -> some(some(some(each.hall).rack).board).text = "of " + each.name);
        writing.flush();
        assertThat(statements.all()).isEqualTo(ofColumn);
        EntityManager taking = fresh();
        some(taking.findAll(Depot.class, o -> o.orderBy("id")).get(1).hall).rack = null;
        taking.flush();
        all.forEach(each -> some(some(some(each.hall).rack).board).width = 4);
        writing.flush();
        for (Depot found : fresh().findAll(Depot.class)) {
            Board board = some(some(some(found.hall).rack).board);
            assertThat(board.text).isEqualTo("of " + found.name);
            assertThat(board.width).isEqualTo(4);
        }
    }
}
